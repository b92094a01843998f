// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Connection Configurations".
    static let connectionConfigurations = #"""
        # Connection Configurations
        @createConnectionConfiguration connection_configurations_create POST connection-configurations/create
          line Adds a configuration to a connection.
          effect changes
          body json
          answer ConnectionConfigurationResponse
          since 10.12.0.cl
          body* name text
          body description text
          body* connection_identifier text
          body same_as_parent flag =false
          body policy_process_options object:PolicyProcessOptionsInput
          body authentication_type text ~AuthenticationType ="SERVICE_ACCOUNT"
          body* configuration json
          body policy_type text ~PolicyType ="NO_POLICY"
          body policy_principals list:text
          body policy_processes list:text ~PolicyProcess
        @deleteConnectionConfiguration connection_configurations_delete POST connection-configurations/delete
          line Deletes a configuration of a connection.
          effect deletes
          body json
          answer none
          since 10.12.0.cl
          body* configuration_identifier text
          body* connection_identifier text
        @connectionConfigurationSearch connection_configurations_search POST connection-configurations/search
          line Finds configurations of connections.
          effect reads
          body json
          answer [ConnectionConfigurationResponse]
          since 10.12.0.cl
          body* connection_identifier text
          body configuration_identifier text
          body policy_type text ~PolicyType
        @updateConnectionConfiguration connection_configurations_update POST connection-configurations/{configuration_identifier}/update
          line Changes a configuration of a connection.
          effect changes
          body json
          answer none
          since 10.12.0.cl
          path* configuration_identifier text
          body* connection_identifier text
          body name text
          body description text
          body same_as_parent flag =false
          body policy_process_options object:PolicyProcessOptionsInput
          body authentication_type text ~AuthenticationType_
          body configuration json
          body policy_type text ~PolicyType
          body policy_principals list:text
          body policy_processes list:text ~PolicyProcess
          body disable flag =false
        """#
}
