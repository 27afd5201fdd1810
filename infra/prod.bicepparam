using 'main.bicep'

param environmentName = 'prod'
param image = readEnvironmentVariable('CERTVERIFY_IMAGE', '')
param storageRedundancy = 'Standard_GZRS'
param cores = 2
param minInstances = 2
param maxInstances = 20
param telemetryDays = 90
param telemetryGigabytesADay = 5
param alertEmails = [readEnvironmentVariable('CERTVERIFY_ALERTS_TO', 'nobody@example.org')]
param monthlyBudget = 1500
param budgetFrom = readEnvironmentVariable('CERTVERIFY_BUDGET_FROM', '2026-12-01')
