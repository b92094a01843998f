// REST API 2.0, "AI". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST ai/agent/conversation/create`: begins a conversation with an agent.
    public static func v2AIAgentConversationCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.ai_agent_conversation_create", .post, .v2, "ai/agent/conversation/create").request(request)
    }

    /// `POST ai/relevant-questions/`: questions that a wider one breaks down into.
    public static func v2AIRelevantQuestions(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.ai_relevant_questions", .post, .v2, "ai/relevant-questions/").request(request).effect(.reads)
    }

    /// `POST ai/analytical-questions`: the same under its older path.
    public static func v2AIAnalyticalQuestions(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.ai_analytical_questions", .post, .v2, "ai/analytical-questions").request(request).effect(.reads)
    }

    /// `POST ai/agent/{conversation}/converse`: says something in a conversation with an agent.
    public static func v2AIAgentConverse(conversationIdentifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.ai_agent_converse", .post, .v2, "ai/agent/\(conversationIdentifier)/converse").request(request)
    }
}

extension Endpoint where Value == FileContent {
    /// `POST ai/agent/converse/sse`: the same, answered by an event stream, which comes as a whole.
    public static func v2AIAgentConverseSSE(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.ai_agent_converse_sse", .post, .v2, "ai/agent/converse/sse").request(request)
    }
}
