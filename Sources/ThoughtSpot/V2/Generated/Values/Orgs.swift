// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Creates an org.
    ///
    /// `POST orgs/create`, from 9.0.0.cl on.
    public static func createOrg(_ request: CreateOrgRequest) -> Endpoint<OrgResponse> {
        Endpoint(operation: "createOrg", body: request.object)
    }

    /// Finds orgs.
    ///
    /// `POST orgs/search`, from 9.0.0.cl on.
    public static func searchOrgs(_ request: SearchOrgsRequest = SearchOrgsRequest()) -> Endpoint<[OrgResponse]> {
        Endpoint(operation: "searchOrgs", body: request.object)
    }

    /// Deletes an org with everything in it.
    ///
    /// `POST orgs/{org_identifier}/delete`, from 9.0.0.cl on.
    public static func deleteOrg(orgIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteOrg", path: [orgIdentifier])
    }

    /// Changes an org, or its members.
    ///
    /// `POST orgs/{org_identifier}/update`, from 9.0.0.cl on.
    public static func updateOrg(orgIdentifier: String, _ request: UpdateOrgRequest = UpdateOrgRequest()) -> Endpoint<
        Done
    > {
        Endpoint(operation: "updateOrg", path: [orgIdentifier], body: request.object)
    }
}
