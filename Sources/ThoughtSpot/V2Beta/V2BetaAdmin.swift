// REST API V2 beta of 2022, "Security" and "Admin".
public import JSON

/// A user by name or by GUID.
public enum UserReference: Sendable, Hashable {
    /// The name they sign in with.
    case name(String)
    /// Their GUID.
    case guid(String)

    var parameters: Parameters {
        switch self {
        case .name(let name): ["name": .text(name)]
        case .guid(let guid): ["id": .text(guid)]
        }
    }
}

extension Endpoint where Value == JSONValue {
    /// `GET security/permission/tsobject`: who has which access to an object.
    public static func v2BetaSecurityPermissionTSObject(
        guid: String,
        objectType: BetaObjectType,
        includeDependents: Bool? = false
    ) -> Endpoint {
        Endpoint("v2beta.security_permission_tsobject", .get, .v2Beta, "security/permission/tsobject")
            .query([
                "id": .text(guid), "type": .word(objectType), "includeDependent": .flag(includeDependents),
            ])
    }

    /// `GET security/permission/principal`: what a user or group has access to.
    public static func v2BetaSecurityPermissionPrincipal(_ principal: UserReference) -> Endpoint {
        Endpoint("v2beta.security_permission_principal", .get, .v2Beta, "security/permission/principal")
            .query(principal.parameters)
    }
}

extension Endpoint where Value == Done {
    /// `PUT admin/changeauthor`: gives objects of one user to another.
    public static func v2BetaAdminChangeauthor(guids: [String], from: UserReference, to: UserReference) -> Endpoint {
        Endpoint("v2beta.admin_changeauthor", .put, .v2Beta, "admin/changeauthor")
            .json([
                "tsObjectId": .list(guids), "fromUser": .object(from.parameters), "toUser": .object(to.parameters),
            ])
    }

    /// `PUT admin/assignauthor`: makes a user the owner of objects.
    public static func v2BetaAdminAssignauthor(guids: [String], to: UserReference) -> Endpoint {
        var parameters = to.parameters
        parameters.append("tsObjectId", .list(guids))
        return Endpoint("v2beta.admin_assignauthor", .put, .v2Beta, "admin/assignauthor").json(parameters)
    }

    /// `POST admin/forcelogout`: ends the sessions of these users.
    public static func v2BetaAdminForcelogout(_ users: NonEmpty<UserReference>) -> Endpoint {
        v2BetaAdminForcelogout(list: users.elements)
    }

    /// An empty list may end every session of the cluster.
    static func v2BetaAdminForcelogout(list: [UserReference]) -> Endpoint {
        Endpoint("v2beta.admin_forcelogout", .post, .v2Beta, "admin/forcelogout")
            .json(["user": .json(.array(list.map { .object($0.parameters.object) }))])
            .effect(list.isEmpty ? .endsEverySession : .changes)
    }
}
