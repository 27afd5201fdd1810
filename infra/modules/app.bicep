// The Functions host with the service as its custom handler, and beside it a Collector that takes the service's telemetry over loopback.

param name string
param location string
param image string
param collectorImage string
param registryServer string
param identityId string
param clientId string
param logsId string
param insightsConnection string
param storageName string
param vaultUri string
param askCertSearch bool
param cores int
param minInstances int
param maxInstances int

@description('What the service reads, by name.')
param settings object

var port = 8080
var collectorPort = 4318
var certSearchSecret = 'certsearch-key'

var host = {
  FUNCTIONS_EXTENSION_VERSION: '~4'
  FUNCTIONS_WORKER_RUNTIME: 'custom'
  ASPNETCORE_URLS: 'http://+:${port}'
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: clientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${clientId}'
}

var service = {
  AZURE_CLIENT_ID: clientId
  CertVerify__Issuer: 'https://${name}.${environment.properties.defaultDomain}/api'
  CertVerify__SigningKey: '${vaultUri}keys/signing'
  CertVerify__StorageAccount: storageName
  OTEL_SERVICE_NAME: name
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:${collectorPort}'
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf'
}

var secrets = askCertSearch
  ? [{ name: certSearchSecret, keyVaultUrl: '${vaultUri}secrets/${certSearchSecret}', identity: identityId }]
  : []
var secretSettings = askCertSearch ? [{ name: 'CertVerify__CertSearch__Key', secretRef: certSearchSecret }] : []

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: name
  location: location
  properties: {
    appLogsConfiguration: { destination: 'azure-monitor' }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

resource consoleLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: environment
  properties: {
    workspaceId: logsId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
  }
}

resource app 'Microsoft.App/containerApps@2025-07-01' = {
  name: name
  location: location
  kind: 'functionapp'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: port, transport: 'http', allowInsecure: false }
      registries: [{ server: registryServer, identity: identityId }]
      secrets: secrets
    }
    template: {
      containers: [
        {
          name: 'certverify'
          image: image
          resources: { cpu: json('${cores}.0'), memory: '${cores * 2}Gi' }
          env: concat(
            map(items(union(host, service, settings)), setting => { name: setting.key, value: string(setting.value) }),
            secretSettings
          )
          probes: [
            { type: 'Startup', httpGet: { path: '/', port: port }, periodSeconds: 5, failureThreshold: 24 }
            { type: 'Liveness', httpGet: { path: '/', port: port }, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 3 }
            { type: 'Readiness', httpGet: { path: '/api/health', port: port }, periodSeconds: 20, timeoutSeconds: 10, failureThreshold: 3 }
          ]
        }
        {
          name: 'collector'
          image: collectorImage
          args: ['--config=env:COLLECTOR_CONFIG']
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
          env: [
            { name: 'COLLECTOR_CONFIG', value: loadTextContent('../collector.yaml') }
            { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insightsConnection }
          ]
        }
      ]
      // The platform adds the rules of scaling itself, from the triggers.
      scale: { minReplicas: minInstances, maxReplicas: maxInstances }
    }
  }
}

output id string = app.id
output host string = app.properties.configuration.ingress.fqdn
