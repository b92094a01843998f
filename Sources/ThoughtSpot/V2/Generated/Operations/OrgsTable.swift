// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Orgs".
    static let orgs = #"""
        # Orgs
        @createOrg orgs_create POST orgs/create
          line Creates an org.
          effect changes
          body json
          answer OrgResponse
          since 9.0.0.cl
          body* name text
          body description text
        @searchOrgs orgs_search POST orgs/search
          line Finds orgs.
          effect reads
          body json
          answer [OrgResponse]
          since 9.0.0.cl
          body org_identifier text
          body description text
          body visibility text ~Visibility_
          body status text ~SearchOrgsStatus
          body user_identifiers list:text
        @deleteOrg orgs_delete POST orgs/{org_identifier}/delete
          line Deletes an org with everything in it.
          effect deletes
          body none
          answer none
          since 9.0.0.cl
          path* org_identifier text
        @updateOrg orgs_update POST orgs/{org_identifier}/update
          line Changes an org, or its members.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          path* org_identifier text
          body name text
          body description text
          body user_identifiers list:text
          body group_identifiers list:text
          body operation text ~UpdateCollectionOperation ="ADD"
        """#
}
