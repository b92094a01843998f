internal import JSON

extension Catalogue {
    /// The calls of the V2 beta, and the two of them that the V1 class of version 1.2.3 had as well.
    mutating func addV2Beta() {
        add("v2beta.session_login") { a throws(ArgumentError) in try a.betaLogin() }
        add("session_login_v2") { a throws(ArgumentError) in
            // The V1 class sends no Accept-Language with it.
            try a.betaLogin().with { $0.language = "" }
        }
        add("v2beta.session_logout") { _ in .v2BetaSessionLogout() }
        add("v2beta.get_token") { a throws(ArgumentError) in try a.betaToken() }
        add("get_token_v2") { a throws(ArgumentError) in try a.betaToken() }
        add("v2beta.session_revoke_token") { _ in .v2BetaSessionRevokeToken() }
        addV2BetaMetadata()
        addV2BetaData()
        addV2BetaAdmin()
    }

    private mutating func addV2BetaMetadata() {
        add("v2beta.metadata_tag") { a throws(ArgumentError) in .v2BetaMetadataTag(try a.tag()) }
        add("v2beta.metadata_tag_create") { a throws(ArgumentError) in
            .v2BetaMetadataTagCreate(tagName: try a.text("tag_name"), color: try a.text("color_hex_code", or: nil))
        }
        add("v2beta.metadata_tag_update") { a throws(ArgumentError) in
            let guid = try a.text("tag_guid")
            let name = try a.text("tag_name", or: nil)
            let color = try a.text("color_hex_code", or: nil)
            if name == nil, color == nil { try a.miss("'tag_name' or 'color_hex_code'") }
            return .v2BetaMetadataTagUpdate(tagGUID: guid, tagName: name, color: color)
        }
        add("v2beta.metadata_tag_delete") { a throws(ArgumentError) in .v2BetaMetadataTagDelete(try a.tag()) }
        add("v2beta.metadata_tag_assign") { a throws(ArgumentError) in
            .v2BetaMetadataTagAssign(try a.tag(), objects: try a.betaObjects())
        }
        add("v2beta.metadata_tag_unassign") { a throws(ArgumentError) in
            .v2BetaMetadataTagUnassign(try a.tag(), objects: try a.betaObjects())
        }
        add("v2beta.metadata_delete") { a throws(ArgumentError) in
            .v2BetaMetadataDelete(objectType: try a.word("object_type"), guids: try a.list("guids"))
        }
    }

    private mutating func addV2BetaData() {
        add("v2beta.data_answer_data") { a throws(ArgumentError) in
            .v2BetaDataAnswerData(
                guid: try a.text("guid"),
                offset: try a.number("offset", or: nil),
                batchNumber: try a.number("batch_number", or: nil),
                batchSize: try a.number("batch_size", or: nil),
                format: try a.word("format_type", or: nil)
            )
        }
        add("v2beta.data_answer_query_sql") { a throws(ArgumentError) in
            .v2BetaDataAnswerQuerySQL(guid: try a.text("guid"))
        }
        add("v2beta.data_liveboard_query_sql") { a throws(ArgumentError) in
            .v2BetaDataLiveboardQuerySQL(guid: try a.text("guid"), vizIDs: try a.list("viz_ids", or: nil))
        }
        add("v2beta.report_answer") { a throws(ArgumentError) in
            .v2BetaReportAnswer(guid: try a.text("guid"), reportType: try a.word("report_type", or: .pdf))
        }
        add("v2beta.report_liveboard") { a throws(ArgumentError) in
            .v2BetaReportLiveboard(
                guid: try a.text("guid"),
                reportType: try a.word("report_type", or: .pdf),
                vizIDs: try a.list("viz_ids", or: nil),
                pdfOptions: BetaPDFOptions(
                    orientation: try a.word("landscape_or_portrait", or: .landscape),
                    coverPage: try a.flag("cover_page", or: true),
                    logo: try a.flag("logo", or: true),
                    pageNumbers: try a.flag("page_numbers", or: false),
                    filterPage: try a.flag("filter_page", or: true),
                    truncateTables: try a.flag("truncate_tables", or: false),
                    footerText: try a.text("footer_text", or: nil)
                )
            )
        }
    }

    private mutating func addV2BetaAdmin() {
        add("v2beta.security_permission_tsobject") { a throws(ArgumentError) in
            .v2BetaSecurityPermissionTSObject(
                guid: try a.text("guid"),
                objectType: try a.word("object_type"),
                includeDependents: try a.flag("include_dependents", or: false)
            )
        }
        add("v2beta.security_permission_principal") { a throws(ArgumentError) in
            let guid = try a.text("user_or_group_guid", or: nil)
            let name = try a.text("username_or_group_name", or: nil)
            if guid == nil, name == nil { try a.miss("'user_or_group_guid' or 'username_or_group_name'") }
            return .v2BetaSecurityPermissionPrincipal(guid.map { .guid($0) } ?? .name(name ?? ""))
        }
        add("v2beta.admin_changeauthor") { a throws(ArgumentError) in
            .v2BetaAdminChangeauthor(guids: try a.list("guids"), from: try a.user("from"), to: try a.user("to"))
        }
        add("v2beta.admin_assignauthor") { a throws(ArgumentError) in
            .v2BetaAdminAssignauthor(guids: try a.list("guids"), to: try a.user("to"))
        }
        add("v2beta.admin_forcelogout") { a throws(ArgumentError) in
            let names = try a.list("usernames", or: nil)
            let guids = try a.list("user_guids", or: nil)
            if names == nil, guids == nil { try a.miss("'usernames' or 'user_guids'") }
            return .v2BetaAdminForcelogout(list: names?.map { .name($0) } ?? (guids ?? []).map { .guid($0) })
        }
    }
}

extension ArgumentReader {
    /// A token, which goes first, or name and password.
    fileprivate func betaLogin() throws(ArgumentError) -> Endpoint<Done> {
        let username = try text("username", or: nil)
        let password = try secret("password", or: nil)
        if let token = try secret("token", or: nil) { return .v2BetaSessionLogin(token: token) }
        if username == nil || password == nil { try miss("'token', or 'username' and 'password',") }
        return .v2BetaSessionLogin(username: username ?? "", password: password ?? "")
    }

    /// The secret key, which goes first, or name and password.
    fileprivate func betaToken() throws(ArgumentError) -> Endpoint<JSONValue> {
        let username = try text("username", or: nil)
        let password = try secret("password", or: nil)
        let key = try secret("secret_key", or: nil)
        if key == nil, username == nil || password == nil {
            try miss("'secret_key', or 'username' and 'password',")
        }
        return .v2BetaGetToken(
            key.map { .secretKey($0) } ?? .password(username: username ?? "", password ?? ""),
            expirySeconds: try number("token_expiry_duration", or: 300),
            accessLevel: try word("access_level", or: .full),
            objectID: try text("ts_object_id", or: nil)
        )
    }

    /// `tag_guid`, which goes first, or `tag_name`.
    fileprivate func tag() throws(ArgumentError) -> TagReference {
        let guid = try text("tag_guid", or: nil)
        let name = try text("tag_name", or: nil)
        if guid == nil, name == nil { try miss("'tag_guid' or 'tag_name'") }
        return guid.map { .guid($0) } ?? .name(name ?? "")
    }

    /// `…_username`, which goes first, or `…_user_guid`.
    fileprivate func user(_ prefix: String) throws(ArgumentError) -> UserReference {
        let name = try text("\(prefix)_username", or: nil)
        let guid = try text("\(prefix)_user_guid", or: nil)
        if guid == nil, name == nil { try miss("'\(prefix)_username' or '\(prefix)_user_guid'") }
        return name.map { .name($0) } ?? .guid(guid ?? "")
    }

    /// `ts_object_mixed_types` as it is, or every GUID of a list with one type.
    fileprivate func betaObjects() throws(ArgumentError) -> JSONValue {
        let guids = try list("object_guid_list", or: nil)
        let type = try text("object_type", or: nil)
        if let objects = try json("ts_object_mixed_types", or: nil) { return objects }
        if guids == nil || type == nil {
            try miss("'ts_object_mixed_types', or 'object_guid_list' and 'object_type',")
        }
        return .array((guids ?? []).map { ["id": .string($0), "type": .string(type ?? "")] })
    }
}
