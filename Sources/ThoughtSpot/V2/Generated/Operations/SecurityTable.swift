// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Security".
    static let security = #"""
        # Security
        @fetchColumnSecurityRules security_column_rules_fetch POST security/column/rules/fetch
          line Reads which groups may see which columns.
          effect reads
          body json
          answer [ColumnSecurityRuleResponse]
          since 10.12.0.cl
          body* tables list:object:ColumnSecurityRuleTableInput
        @updateColumnSecurityRules security_column_rules_update POST security/column/rules/update
          line Sets which groups may see which columns.
          effect changes
          body json
          answer none
          since 10.12.0.cl
          body identifier text
          body obj_identifier text
          body clear_csr flag
          body* column_security_rules list:object:ColumnSecurityRuleUpdate
        @assignChangeAuthor security_metadata_assign POST security/metadata/assign
          line Gives objects to another author.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          body* metadata list:object:AuthorMetadataTypeInput
          body* user_identifier text
          body current_owner_identifier text
        @fetchObjectPrivileges security_metadata_fetch_object_privileges POST security/metadata/fetch-object-privileges
          line Reads who holds a privilege on objects.
          effect reads
          body json
          answer ObjectPrivilegesOfMetadataResponse
          since 26.3.0.cl
          body* metadata list:object:ObjectPrivilegesMetadataInput
          body principals list:object:PrincipalsInput
          body record_offset number =0
          body record_size number =20
        @fetchPermissionsOnMetadata security_metadata_fetch_permissions POST security/metadata/fetch-permissions
          line Reads who has access to objects.
          effect reads
          body json
          answer PermissionOfMetadataResponse
          since 9.0.0.cl
          body* metadata list:object:PermissionsMetadataTypeInput
          body principals list:object:PrincipalsInput
          body include_dependent_objects flag =false
          body record_offset number =0
          body record_size number =-1
          body permission_type text
        @manageObjectPrivilege security_metadata_manage_object_privilege POST security/metadata/manage-object-privilege
          line Grants or withdraws a privilege on objects.
          effect changes
          body json
          answer none
          since 26.3.0.cl
          body* operation text ~UpdateCustomActionOperation
          body* metadata_type text ~ManageObjectPrivilegeMetadataType
          body* object_privilege_types list:text ~ObjectPrivilegeType
          body* metadata_identifiers list:text
          body* principals list:object:PrincipalsInput
        @publishMetadata security_metadata_publish POST security/metadata/publish
          line Publishes objects to other orgs.
          effect changes
          body json
          answer none
          since 26.5.0.cl
          body* metadata list:object:PublishMetadataListItem
          body* org_identifiers list:text
          body skip_validation flag
        @shareMetadata security_metadata_share POST security/metadata/share
          line Shares objects with users and groups.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          body metadata_type text ~ShareMetadataMetadataType
          body metadata_identifiers list:text
          body metadata list:object:ShareMetadataTypeInput
          body* permissions list:object:SharePermissionsInput
          body visualization_identifiers list:text
          body emails list:text
          body* message text
          body enable_custom_url flag =false
          body notify_on_share flag =true
          body has_lenient_discoverability flag =false
        @unpublishMetadata security_metadata_unpublish POST security/metadata/unpublish
          line Takes published objects back.
          effect changes
          body json
          answer none
          since 26.5.0.cl
          body force flag
          body* include_dependencies flag
          body* metadata list:object:PublishMetadataListItem
          body* org_identifiers list:text
        @fetchPermissionsOfPrincipals security_principals_fetch_permissions POST security/principals/fetch-permissions
          line Reads what users and groups have access to.
          effect reads
          body json
          answer PermissionOfPrincipalsResponse
          since 9.0.0.cl
          body* principals list:object:PrincipalsInput
          body metadata list:object:PermissionsMetadataTypeInput
          body record_offset number =0
          body record_size number =-1
          body default_metadata_type text ~DefaultMetadataType
        """#
}
