// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Reads which groups may see which columns.
    ///
    /// `POST security/column/rules/fetch`, from 10.12.0.cl on.
    public static func fetchColumnSecurityRules(_ request: FetchColumnSecurityRulesRequest) -> Endpoint<
        [ColumnSecurityRuleResponse]
    > {
        Endpoint(operation: "fetchColumnSecurityRules", body: request.object)
    }

    /// Sets which groups may see which columns.
    ///
    /// `POST security/column/rules/update`, from 10.12.0.cl on.
    public static func updateColumnSecurityRules(_ request: UpdateColumnSecurityRulesRequest) -> Endpoint<Done> {
        Endpoint(operation: "updateColumnSecurityRules", body: request.object)
    }

    /// Gives objects to another author.
    ///
    /// `POST security/metadata/assign`, from 9.0.0.cl on.
    public static func assignChangeAuthor(_ request: AssignChangeAuthorRequest) -> Endpoint<Done> {
        Endpoint(operation: "assignChangeAuthor", body: request.object)
    }

    /// Reads who holds a privilege on objects.
    ///
    /// `POST security/metadata/fetch-object-privileges`, from 26.3.0.cl on.
    public static func fetchObjectPrivileges(_ request: FetchObjectPrivilegesRequest) -> Endpoint<
        ObjectPrivilegesOfMetadataResponse
    > {
        Endpoint(operation: "fetchObjectPrivileges", body: request.object)
    }

    /// Reads who has access to objects.
    ///
    /// `POST security/metadata/fetch-permissions`, from 9.0.0.cl on.
    public static func fetchPermissionsOnMetadata(_ request: FetchPermissionsOnMetadataRequest) -> Endpoint<
        PermissionOfMetadataResponse
    > {
        Endpoint(operation: "fetchPermissionsOnMetadata", body: request.object)
    }

    /// Grants or withdraws a privilege on objects.
    ///
    /// `POST security/metadata/manage-object-privilege`, from 26.3.0.cl on.
    public static func manageObjectPrivilege(_ request: ManageObjectPrivilegeRequest) -> Endpoint<Done> {
        Endpoint(operation: "manageObjectPrivilege", body: request.object)
    }

    /// Publishes objects to other orgs.
    ///
    /// `POST security/metadata/publish`, from 26.5.0.cl on.
    public static func publishMetadata(_ request: PublishMetadataRequest) -> Endpoint<Done> {
        Endpoint(operation: "publishMetadata", body: request.object)
    }

    /// Shares objects with users and groups.
    ///
    /// `POST security/metadata/share`, from 9.0.0.cl on.
    public static func shareMetadata(_ request: ShareMetadataRequest) -> Endpoint<Done> {
        Endpoint(operation: "shareMetadata", body: request.object)
    }

    /// Takes published objects back.
    ///
    /// `POST security/metadata/unpublish`, from 26.5.0.cl on.
    public static func unpublishMetadata(_ request: UnpublishMetadataRequest) -> Endpoint<Done> {
        Endpoint(operation: "unpublishMetadata", body: request.object)
    }

    /// Reads what users and groups have access to.
    ///
    /// `POST security/principals/fetch-permissions`, from 9.0.0.cl on.
    public static func fetchPermissionsOfPrincipals(_ request: FetchPermissionsOfPrincipalsRequest) -> Endpoint<
        PermissionOfPrincipalsResponse
    > {
        Endpoint(operation: "fetchPermissionsOfPrincipals", body: request.object)
    }
}
