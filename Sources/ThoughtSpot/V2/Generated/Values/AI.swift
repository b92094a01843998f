// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// Creates an analyst: an agent with sources, instructions and prompts of its own.
    ///
    /// `POST ai/agent/analysts/create`, from 26.10.0.cl on.
    public static func createAnalyst(_ request: CreateAnalystRequest) -> Endpoint<Analyst> {
        Endpoint(operation: "createAnalyst", body: request.object)
    }

    /// Finds analysts by identifier, text or kind.
    ///
    /// `POST ai/agent/analysts/search`, from 26.10.0.cl on.
    public static func searchAnalysts(_ request: SearchAnalystsRequest = SearchAnalystsRequest()) -> Endpoint<
        AnalystSearchResponse
    > {
        Endpoint(operation: "searchAnalysts", body: request.object)
    }

    /// Deletes an analyst.
    ///
    /// `POST ai/agent/analysts/{analyst_identifier}/delete`, from 26.10.0.cl on.
    public static func deleteAnalyst(analystIdentifier: String) -> Endpoint<AnalystDeleteResponse> {
        Endpoint(operation: "deleteAnalyst", path: [analystIdentifier])
    }

    /// Shares an analyst with users and groups.
    ///
    /// `POST ai/agent/analysts/{analyst_identifier}/share`, from 26.10.0.cl on.
    public static func shareAnalyst(analystIdentifier: String, _ request: ShareAnalystRequest) -> Endpoint<JSONValue> {
        Endpoint(operation: "shareAnalyst", path: [analystIdentifier], body: request.object)
    }

    /// Replaces what an analyst is made of.
    ///
    /// `POST ai/agent/analysts/{analyst_identifier}/update`, from 26.10.0.cl on.
    public static func updateAnalyst(analystIdentifier: String, _ request: UpdateAnalystRequest) -> Endpoint<Analyst> {
        Endpoint(operation: "updateAnalyst", path: [analystIdentifier], body: request.object)
    }

    /// Begins a conversation with an agent.
    ///
    /// `POST ai/agent/conversation/create`, from 26.2.0.cl on.
    public static func createAgentConversation(_ request: CreateAgentConversationRequest) -> Endpoint<AgentConversation>
    {
        Endpoint(operation: "createAgentConversation", body: request.object)
    }

    /// Says something in a conversation with an agent and waits for the whole answer.
    ///
    /// `POST ai/agent/conversation/{conversation_identifier}/send`, from 26.5.0.cl on.
    public static func sendAgentConversationMessage(
        conversationIdentifier: String,
        _ request: SendAgentConversationMessageRequest
    ) -> Endpoint<JSONValue> {
        Endpoint(operation: "sendAgentConversationMessage", path: [conversationIdentifier], body: request.object)
    }

    /// Says something in a conversation with an agent; the answer comes as an event stream.
    ///
    /// `POST ai/agent/conversation/{conversation_identifier}/send/stream`, from 26.5.0.cl on.
    public static func sendAgentConversationMessageStreaming(
        conversationIdentifier: String,
        _ request: SendAgentConversationMessageStreamingRequest
    ) -> Endpoint<V2EventStream> {
        Endpoint(
            operation: "sendAgentConversationMessageStreaming",
            path: [conversationIdentifier],
            body: request.object
        )
    }

    /// Stops the answer that an agent is giving.
    ///
    /// `POST ai/agent/conversation/{conversation_identifier}/stop-response`, from 26.6.0.cl on.
    public static func stopConversation(conversationIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "stopConversation", path: [conversationIdentifier])
    }

    /// Lists the conversations of the caller, the newest first.
    ///
    /// `GET ai/agent/conversations`, from 26.7.0.cl on.
    public static func getConversationList(limit: Int? = nil, offset: Int? = nil, skipEmpty: Bool? = nil) -> Endpoint<
        AgentConversationHistoryResponse
    > {
        Endpoint(
            operation: "getConversationList",
            query: [.init("limit", limit), .init("offset", offset), .init("skip_empty", skipEmpty)]
        )
    }

    /// Reads one answer of a conversation with an agent.
    ///
    /// `GET ai/agent/conversations/{conversation_identifier}/answers/{answer_identifier}/details`, from 26.7.0.cl on.
    public static func loadAnswer(conversationIdentifier: String, answerIdentifier: String) -> Endpoint<
        LoadAnswerResponse
    > {
        Endpoint(operation: "loadAnswer", path: [conversationIdentifier, answerIdentifier])
    }

    /// Deletes a conversation with an agent.
    ///
    /// `DELETE ai/agent/conversations/{conversation_identifier}/delete`, from 26.7.0.cl on.
    public static func deleteConversation(conversationIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteConversation", path: [conversationIdentifier])
    }

    /// Says with whom a conversation is shared.
    ///
    /// `GET ai/agent/conversations/{conversation_identifier}/get-share-info`, from 26.9.0.cl on.
    public static func getShareInfo(conversationIdentifier: String) -> Endpoint<ConversationShareStatusResponse> {
        Endpoint(operation: "getShareInfo", path: [conversationIdentifier])
    }

    /// Reads what those see with whom a conversation is shared.
    ///
    /// `GET ai/agent/conversations/{conversation_identifier}/get-shared-content`, from 26.9.0.cl on.
    public static func getSharedContent(conversationIdentifier: String) -> Endpoint<SharedConversationResponse> {
        Endpoint(operation: "getSharedContent", path: [conversationIdentifier])
    }

    /// Reads the messages of a conversation with an agent.
    ///
    /// `GET ai/agent/conversations/{conversation_identifier}/messages`, from 26.7.0.cl on.
    public static func getConversation(conversationIdentifier: String) -> Endpoint<ConversationMessageResponse> {
        Endpoint(operation: "getConversation", path: [conversationIdentifier])
    }

    /// Shares a conversation with users and groups, or ends that.
    ///
    /// `POST ai/agent/conversations/{conversation_identifier}/share`, from 26.9.0.cl on.
    public static func shareConversation(conversationIdentifier: String, _ request: ShareConversationRequest)
        -> Endpoint<Done>
    {
        Endpoint(operation: "shareConversation", path: [conversationIdentifier], body: request.object)
    }

    /// Renames or pins a conversation with an agent.
    ///
    /// `POST ai/agent/conversations/{conversation_identifier}/update`, from 26.7.0.cl on.
    public static func updateConversation(
        conversationIdentifier: String,
        _ request: UpdateConversationRequest = UpdateConversationRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "updateConversation", path: [conversationIdentifier], body: request.object)
    }

    /// Says something to an agent, answered by an event stream; the older path.
    ///
    /// `POST ai/agent/converse/sse`, from 26.2.0.cl on.
    ///
    /// The vendor has deprecated it for `sendAgentConversationMessageStreaming`.
    public static func sendAgentMessageStreaming(_ request: SendAgentMessageStreamingRequest) -> Endpoint<V2EventStream>
    {
        Endpoint(operation: "sendAgentMessageStreaming", body: request.object)
    }

    /// Reads the instructions that every agent follows.
    ///
    /// `GET ai/agent/instructions/get`, from 26.6.0.cl on.
    public static func getAgentInstructions() -> Endpoint<AgentInstructions> {
        Endpoint(operation: "getAgentInstructions")
    }

    /// Sets the instructions that every agent follows.
    ///
    /// `PUT ai/agent/instructions/set`, from 26.6.0.cl on.
    public static func setAgentInstructions(_ request: SetAgentInstructionsRequest) -> Endpoint<AgentInstructions> {
        Endpoint(operation: "setAgentInstructions", body: request.object)
    }

    /// Says something to an agent; the older path.
    ///
    /// `POST ai/agent/{conversation_identifier}/converse`, from 26.2.0.cl on.
    ///
    /// The vendor has deprecated it for `sendAgentConversationMessage`.
    public static func sendAgentMessage(conversationIdentifier: String, _ request: SendAgentMessageRequest) -> Endpoint<
        JSONValue
    > {
        Endpoint(operation: "sendAgentMessage", path: [conversationIdentifier], body: request.object)
    }

    /// Breaks a wide question down; the older path.
    ///
    /// `POST ai/analytical-questions`, from 10.7.0.cl on.
    ///
    /// The vendor has deprecated it for `getRelevantQuestions`.
    public static func queryGetDecomposedQuery(
        _ request: QueryGetDecomposedQueryRequest = QueryGetDecomposedQueryRequest()
    ) -> Endpoint<EurekaDecomposeQueryResponse> {
        Endpoint(operation: "queryGetDecomposedQuery", body: request.object)
    }

    /// Answers one question over a model without a conversation.
    ///
    /// `POST ai/answer/create`, from 10.4.0.cl on.
    public static func singleAnswer(_ request: SingleAnswerRequest) -> Endpoint<ResponseMessage> {
        Endpoint(operation: "singleAnswer", body: request.object)
    }

    /// Begins a conversation over one model.
    ///
    /// `POST ai/conversation/create`, from 10.4.0.cl on.
    public static func createConversation(_ request: CreateConversationRequest) -> Endpoint<Conversation> {
        Endpoint(operation: "createConversation", body: request.object)
    }

    /// Says something in a conversation over a model.
    ///
    /// `POST ai/conversation/{conversation_identifier}/converse`, from 10.4.0.cl on.
    public static func sendMessage(conversationIdentifier: String, _ request: SendMessageRequest) -> Endpoint<
        [ResponseMessage]
    > {
        Endpoint(operation: "sendMessage", path: [conversationIdentifier], body: request.object)
    }

    /// Names the data sources that may answer a question.
    ///
    /// `POST ai/data-source-suggestions`, from 10.15.0.cl on.
    public static func getDataSourceSuggestions(_ request: GetDataSourceSuggestionsRequest) -> Endpoint<
        EurekaDataSourceSuggestionResponse
    > {
        Endpoint(operation: "getDataSourceSuggestions", body: request.object)
    }

    /// Reads the instructions that go with a data source.
    ///
    /// `POST ai/instructions/get`, from 10.15.0.cl on.
    public static func getNLInstructions(_ request: GetNLInstructionsRequest) -> Endpoint<
        EurekaGetNLInstructionsResponse
    > {
        Endpoint(operation: "getNLInstructions", body: request.object)
    }

    /// Sets the instructions that go with a data source.
    ///
    /// `POST ai/instructions/set`, from 10.15.0.cl on.
    public static func setNLInstructions(_ request: SetNLInstructionsRequest) -> Endpoint<
        EurekaSetNLInstructionsResponse
    > {
        Endpoint(operation: "setNLInstructions", body: request.object)
    }

    /// Exports the rules and recipes that an agent has learnt for data models.
    ///
    /// `POST ai/memory/export`, from 26.8.0.cl on.
    public static func exportMemory(_ request: ExportMemoryRequest) -> Endpoint<ExportMemoryResponse> {
        Endpoint(operation: "exportMemory", body: request.object)
    }

    /// Imports rules and recipes for data models; a dry run only looks.
    ///
    /// `POST ai/memory/import`, from 26.8.0.cl on.
    public static func importMemory(_ request: ImportMemoryRequest) -> Endpoint<ImportMemoryResponse> {
        Endpoint(operation: "importMemory", body: request.object)
    }

    /// Breaks a wide question down into questions that data can answer.
    ///
    /// `POST ai/relevant-questions/`, from 10.13.0.cl on.
    public static func getRelevantQuestions(_ request: GetRelevantQuestionsRequest) -> Endpoint<
        EurekaGetRelevantQuestionsResponse
    > {
        Endpoint(operation: "getRelevantQuestions", body: request.object)
    }
}
