// Tables, blobs and queues, reached by identity only. The service makes the tables and containers that it finds missing.

param name string
param location string
param redundancy string

@description('Days after which the account itself deletes a document; later than the service does.')
param documentDays int

param logsId string

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: redundancy }
  properties: {
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    isLocalUserEnabled: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    accessTier: 'Hot'
    encryption: {
      keySource: 'Microsoft.Storage'
      requireInfrastructureEncryption: true
      services: {
        // What is not named here when the account is made cannot be given the account's own encryption later.
        table: { enabled: true, keyType: 'Account' }
        queue: { enabled: true, keyType: 'Account' }
        blob: { enabled: true }
      }
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    // Short: what is deleted for privacy's sake must be gone, and yet a slip can be mended.
    deleteRetentionPolicy: { enabled: true, days: 7 }
    containerDeleteRetentionPolicy: { enabled: true, days: 7 }
  }

  resource containers 'containers' = [
    for container in ['documents', 'registers', 'large']: {
      name: 'certverify-${container}'
      properties: { publicAccess: 'None' }
    }
  ]
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = {
  parent: account
  name: 'default'

  resource work 'queues' = [
    for queue in ['certverify-work', 'certverify-work-poison']: {
      name: queue
    }
  ]
}

// The service's own sweep knows which documents came again; this rule is the backstop for the day it does not run.
resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'documents-do-not-stay-for-ever'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['certverify-documents/'] }
            actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: documentDays } } }
          }
        }
      ]
    }
  }
}

resource auditing 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: account
  properties: {
    workspaceId: logsId
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}
