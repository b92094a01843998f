public import JSON

/// Who gets which access, for `securityShare`: `{"permissions": {"<guid>": {"shareMode": "READ_ONLY"}}}`.
public struct SharePermissions: Sendable, Hashable {
    private var modes = JSONObject()

    /// Nobody gets anything (`get_sharing_permissions_dict`).
    public init() {}

    /// Read-only, then edit, then no access; who stands in several lists gets what is said last
    /// (`create_share_permissions`).
    public init(readOnly: [String] = [], edit: [String] = [], remove: [String] = []) {
        for guid in readOnly { set(guid, .readOnly) }
        for guid in edit { set(guid, .edit) }
        for guid in remove { set(guid, .noAccess) }
    }

    /// Says what a user or group (GUID) gets (`add_permission_to_dict`).
    public mutating func set(_ guid: String, _ mode: ShareMode) {
        modes[guid] = ["shareMode": .string(mode.rawValue)]
    }

    /// As the call takes it.
    public var json: JSONValue { ["permissions": .object(modes)] }
}
