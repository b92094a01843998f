// REST API 2.0, "Log", and the calls of "Version Control", "Connections" and "AI" with arguments of their own.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST logs/fetch`: audit log lines between two times in epoch milliseconds.
    public static func v2LogsFetch(
        logType: String? = "SECURITY_AUDIT",
        startMilliseconds: Int? = nil,
        endMilliseconds: Int? = nil
    ) -> Endpoint {
        Endpoint("v2.logs_fetch", .post, .v2, "logs/fetch")
            .json([
                "log_type": .nullable(.text(logType)), "start_epoch_time_in_millis": .number(startMilliseconds),
                "end_epoch_time_in_millis": .number(endMilliseconds),
            ])
            .effect(.reads)
    }

    /// `POST vcs/git/branches/{branch}/pull`: gone from the OpenAPI file since 2023 (bugs D6); for old clusters.
    public static func v2VCSGitBranchesPull(branchName: String) -> Endpoint {
        Endpoint("v2.vcs_git_branches_pull", .post, .v2, "vcs/git/branches/\(branchName)/pull")
    }

    /// `POST vcs/git/branches/validate`: whether a branch could be deployed onto another.
    public static func v2VCSGitBranchesValidate(sourceBranchName: String, targetBranchName: String) -> Endpoint {
        Endpoint("v2.vcs_git_branches_validate", .post, .v2, "vcs/git/branches/validate")
            .json(["source_branch_name": .text(sourceBranchName), "target_branch_name": .text(targetBranchName)])
            .effect(.reads)
    }

    /// `POST ai/data-source-suggestions`: which models may answer a question.
    public static func v2AIDataSourceSuggestionsGet(query: String) -> Endpoint {
        Endpoint("v2.ai_data_source_suggestions_get", .post, .v2, "ai/data-source-suggestions")
            .json(["query": .text(query)])
            .effect(.reads)
    }

    /// `POST ai/conversation/create`: begins a conversation over a model; `tokens` is one text, `[sales],[item type]`.
    public static func v2AIConversationCreate(metadataIdentifier: String, tokens: [String]? = nil) -> Endpoint {
        let text = tokens.flatMap { $0.isEmpty ? nil : $0.map { "[\($0)]" }.joined(separator: ",") }
        return Endpoint("v2.ai_conversation_create", .post, .v2, "ai/conversation/create")
            .json(["metadata_identifier": .text(metadataIdentifier), "tokens": .text(text)])
    }

    /// `POST ai/conversation/{id}/converse`: says something in a conversation.
    public static func v2AIConversationConverse(
        conversationIdentifier: String,
        metadataIdentifier: String,
        message: String
    ) -> Endpoint {
        Endpoint(
            "v2.ai_conversation_converse",
            .post,
            .v2,
            "ai/conversation/\(conversationIdentifier)/converse"
        )
        .json(["metadata_identifier": .text(metadataIdentifier), "message": .text(message)])
    }

    /// `POST ai/answer/create`: an answer to one question.
    public static func v2AIAnswerCreate(metadataIdentifier: String, query: String) -> Endpoint {
        Endpoint("v2.ai_answer_create", .post, .v2, "ai/answer/create")
            .json(["metadata_identifier": .text(metadataIdentifier), "query": .text(query)])
    }
}

extension Endpoint where Value == Done {
    /// `POST connection/delete`: deletes a connection, the older way; 204.
    public static func v2ConnectionDelete(connectionIdentifier: String) -> Endpoint {
        Endpoint("v2.connection_delete", .post, .v2, "connection/delete")
            .json(["connection_identifier": .text(connectionIdentifier)])
            .effect(.deletes)
    }
}
