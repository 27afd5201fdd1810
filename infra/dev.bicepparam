using 'main.bicep'

param environmentName = 'dev'
param image = readEnvironmentVariable('CERTVERIFY_IMAGE', '')
param storageRedundancy = 'Standard_LRS'
param cores = 1
param maxInstances = 2
param alertEmails = [readEnvironmentVariable('CERTVERIFY_ALERTS_TO', 'nobody@example.org')]
param monthlyBudget = 100
param budgetFrom = readEnvironmentVariable('CERTVERIFY_BUDGET_FROM', '2026-12-01')
param settings = {
  CertVerify__DocumentDays: '30'
  // Development must go on where the platform gives containers no user namespaces; the answers then say that nothing was isolated.
  CertVerify__RequireSandbox: 'false'
}
