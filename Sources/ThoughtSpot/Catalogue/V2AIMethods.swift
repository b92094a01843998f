internal import JSON

extension Catalogue {
    /// The calls of `V2AI` that take a whole request.
    mutating func addV2AI() {
        add("v2.ai_agent_conversation_create") { a throws(ArgumentError) in
            .v2AIAgentConversationCreate(try a.json("request"))
        }
        add("v2.ai_relevant_questions") { a throws(ArgumentError) in .v2AIRelevantQuestions(try a.json("request")) }
        add("v2.ai_analytical_questions") { a throws(ArgumentError) in .v2AIAnalyticalQuestions(try a.json("request")) }
        add("v2.ai_agent_converse") { a throws(ArgumentError) in
            .v2AIAgentConverse(conversationIdentifier: try a.text("conversation_identifier"), try a.json("request"))
        }
        add("v2.ai_agent_converse_sse") { a throws(ArgumentError) in .v2AIAgentConverseSSE(try a.json("request")) }
    }
}
