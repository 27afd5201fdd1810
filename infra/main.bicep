// CertVerify in one resource group. Without an image everything but the app is made, so that the image has a registry to go to (docs/deploying.md).

@description('dev, prod or another word for what this deployment is for; part of every name.')
@minLength(2)
@maxLength(8)
param environmentName string

@description('Where everything lies.')
param location string = resourceGroup().location

@description('The image of the Dockerfile, by tag or digest, for example certverify:0.1.0; empty: everything but the app.')
param image string = ''

@description('The image of the OpenTelemetry Collector beside the app.')
param collectorImage string = 'docker.io/otel/opentelemetry-collector-contrib:0.142.0'

@description('Redundancy of the storage account.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageRedundancy string

@description('Processor cores of one instance; its gibibytes of memory are twice as many.')
@allowed([1, 2, 4])
param cores int = 2

@description('Instances that are always there; at least one, for the timers.')
@minValue(1)
param minInstances int = 1

@description('Instances at most.')
@minValue(1)
@maxValue(300)
param maxInstances int

@description('Settings that differ from settings.json.')
param settings object = {}

@description('Whether IAF CertSearch is asked, with the key that lies in the vault under the name certsearch-key.')
param askCertSearch bool = false

@description('Days for which logs, traces and metrics are kept.')
@minValue(30)
@maxValue(730)
param telemetryDays int = 30

@description('Gigabytes of telemetry a day at most.')
@minValue(1)
param telemetryGigabytesADay int = 1

@description('Who is told of alerts and of the budget.')
param alertEmails string[]

@description('What a month may cost, in the currency of the subscription.')
@minValue(1)
param monthlyBudget int

@description('First day of the month from which the budget counts, as yyyy-MM-01.')
param budgetFrom string

var name = 'certverify-${environmentName}'
var suffix = uniqueString(resourceGroup().id, environmentName)
var allSettings = union(loadJsonContent('settings.json'), settings)
var storageName = 'certverify${suffix}'
var registryName = 'certverify${suffix}'
var vaultName = 'certverify-${take(suffix, 8)}'

module identity 'modules/identity.bicep' = {
  params: { name: name, location: location }
}

module monitoring 'modules/monitoring.bicep' = {
  params: {
    name: name
    location: location
    days: telemetryDays
    gigabytesADay: telemetryGigabytesADay
  }
}

module storage 'modules/storage.bicep' = {
  params: {
    name: storageName
    location: location
    redundancy: storageRedundancy
    documentDays: int(allSettings.CertVerify__DocumentDays) + 35
    logsId: monitoring.outputs.logsId
  }
}

module vault 'modules/vault.bicep' = {
  params: {
    name: vaultName
    location: location
    logsId: monitoring.outputs.logsId
  }
}

module registry 'modules/registry.bicep' = {
  params: { name: registryName, location: location }
}

module access 'modules/access.bicep' = {
  params: {
    identityName: name
    storageName: storageName
    vaultName: vaultName
    registryName: registryName
    insightsName: name
    readsSecrets: askCertSearch
  }
  dependsOn: [identity, storage, vault, registry, monitoring]
}

module app 'modules/app.bicep' = if (!empty(image)) {
  params: {
    name: name
    location: location
    image: '${registry.outputs.loginServer}/${image}'
    collectorImage: collectorImage
    registryServer: registry.outputs.loginServer
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    logsId: monitoring.outputs.logsId
    insightsConnection: monitoring.outputs.connection
    storageName: storageName
    vaultUri: vault.outputs.uri
    askCertSearch: askCertSearch
    cores: cores
    minInstances: minInstances
    maxInstances: maxInstances
    settings: allSettings
  }
  dependsOn: [access]
}

module alerts 'modules/alerts.bicep' = if (!empty(image)) {
  params: {
    name: name
    location: location
    emails: alertEmails
    appId: app!.outputs.id
    healthAddress: 'https://${app!.outputs.host}/api/health'
    insightsId: monitoring.outputs.insightsId
  }
}

module workbook 'modules/workbook.bicep' = {
  params: { name: name, location: location, insightsId: monitoring.outputs.insightsId }
}

module budget 'modules/budget.bicep' = {
  params: { name: name, amount: monthlyBudget, from: budgetFrom, emails: alertEmails }
}

output registryServer string = registry.outputs.loginServer
output vaultName string = vaultName
output address string = empty(image) ? '' : 'https://${app!.outputs.host}'
