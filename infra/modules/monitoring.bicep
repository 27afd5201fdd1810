// Where logs, traces and metrics go, with a lid on what a day may bring.

param name string
param location string
param days int
param gigabytesADay int

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
    workspaceCapping: { dailyQuotaGb: gigabytesADay }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: name
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    // The Functions host signs in with the identity; the Collector's exporter knows only the connection string, which can write telemetry and read nothing.
    DisableLocalAuth: false
    DisableIpMasking: false
  }
}

output logsId string = logs.id
output insightsId string = insights.id
output connection string = insights.properties.ConnectionString
