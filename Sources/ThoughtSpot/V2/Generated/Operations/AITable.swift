// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "AI".
    static let ai = #"""
        # AI
        @createAnalyst ai_agent_analysts_create POST ai/agent/analysts/create
          line Creates an analyst: an agent with sources, instructions and prompts of its own.
          effect changes
          body json
          answer Analyst
          since 26.10.0.cl
          body* name text
          body* description text
          body instructions text
          body* sources list:object:AnalystSourceInput
          body mcp_connector_identifiers list:text
          body starter_prompts list:text
        @searchAnalysts ai_agent_analysts_search POST ai/agent/analysts/search
          line Finds analysts by identifier, text or kind.
          effect reads
          body json
          answer AnalystSearchResponse
          paging records analysts
          since 26.10.0.cl
          body analyst_identifier text
          body record_size number =50
          body record_offset number =0
          body query text
          body type text ="ALL"
        @deleteAnalyst ai_agent_analysts_delete POST ai/agent/analysts/{analyst_identifier}/delete
          line Deletes an analyst.
          effect deletes
          body none
          answer AnalystDeleteResponse
          since 26.10.0.cl
          path* analyst_identifier text
        @shareAnalyst ai_agent_analysts_share POST ai/agent/analysts/{analyst_identifier}/share
          line Shares an analyst with users and groups.
          effect changes
          body json
          answer json
          since 26.10.0.cl
          path* analyst_identifier text
          body* permissions list:object:SharePermissionsInput
        @updateAnalyst ai_agent_analysts_update POST ai/agent/analysts/{analyst_identifier}/update
          line Replaces what an analyst is made of.
          effect changes
          body json
          answer Analyst
          since 26.10.0.cl
          path* analyst_identifier text
          body* name text
          body* description text
          body instructions text
          body* sources list:object:AnalystSourceInput
          body mcp_connector_identifiers list:text
          body starter_prompts list:text
        @createAgentConversation ai_agent_conversation_create POST ai/agent/conversation/create
          line Begins a conversation with an agent.
          effect changes
          body json
          answer AgentConversation
          since 26.2.0.cl
          body* metadata_context object:ContextPayloadV2Input
          body* conversation_settings object:ConversationSettingsInput
          body analyst_identifier text
        @sendAgentConversationMessage ai_agent_conversation_send POST ai/agent/conversation/{conversation_identifier}/send
          line Says something in a conversation with an agent and waits for the whole answer.
          effect changes
          body json
          answer json
          since 26.5.0.cl
          path* conversation_identifier text
          body* messages list:text
        @sendAgentConversationMessageStreaming ai_agent_conversation_send_stream POST ai/agent/conversation/{conversation_identifier}/send/stream
          line Says something in a conversation with an agent; the answer comes as an event stream.
          effect changes
          body json
          answer stream
          since 26.5.0.cl
          path* conversation_identifier text
          body* messages list:text
        @stopConversation ai_agent_conversation_stop_response POST ai/agent/conversation/{conversation_identifier}/stop-response
          line Stops the answer that an agent is giving.
          effect changes
          body none
          answer none
          since 26.6.0.cl
          path* conversation_identifier text
        @getConversationList ai_agent_conversations GET ai/agent/conversations
          line Lists the conversations of the caller, the newest first.
          effect reads
          body none
          answer AgentConversationHistoryResponse
          paging limit conversations
          since 26.7.0.cl
          query limit number =30
          query offset number =0
          query skip_empty flag =true
        @loadAnswer ai_agent_conversations_answers_details GET ai/agent/conversations/{conversation_identifier}/answers/{answer_identifier}/details
          line Reads one answer of a conversation with an agent.
          effect reads
          body none
          answer LoadAnswerResponse
          since 26.7.0.cl
          path* conversation_identifier text
          path* answer_identifier text
        @deleteConversation ai_agent_conversations_delete DELETE ai/agent/conversations/{conversation_identifier}/delete
          line Deletes a conversation with an agent.
          effect deletes
          body none
          answer none
          since 26.7.0.cl
          path* conversation_identifier text
        @getShareInfo ai_agent_conversations_get_share_info GET ai/agent/conversations/{conversation_identifier}/get-share-info
          line Says with whom a conversation is shared.
          effect reads
          body none
          answer ConversationShareStatusResponse
          since 26.9.0.cl
          path* conversation_identifier text
        @getSharedContent ai_agent_conversations_get_shared_content GET ai/agent/conversations/{conversation_identifier}/get-shared-content
          line Reads what those see with whom a conversation is shared.
          effect reads
          body none
          answer SharedConversationResponse
          since 26.9.0.cl
          path* conversation_identifier text
        @getConversation ai_agent_conversations_messages GET ai/agent/conversations/{conversation_identifier}/messages
          line Reads the messages of a conversation with an agent.
          effect reads
          body none
          answer ConversationMessageResponse
          since 26.7.0.cl
          path* conversation_identifier text
        @shareConversation ai_agent_conversations_share POST ai/agent/conversations/{conversation_identifier}/share
          line Shares a conversation with users and groups, or ends that.
          effect changes
          body json
          answer none
          since 26.9.0.cl
          path* conversation_identifier text
          body refresh_shared_content flag =false
          body* grant list:object:PrincipalRefInput
          body* revoke list:object:PrincipalRefInput
          body notify_on_share flag =true
        @updateConversation ai_agent_conversations_update POST ai/agent/conversations/{conversation_identifier}/update
          line Renames or pins a conversation with an agent.
          effect changes
          body json
          answer none
          since 26.7.0.cl
          path* conversation_identifier text
          body title text
          body is_pinned flag
        @sendAgentMessageStreaming ai_agent_converse_sse POST ai/agent/converse/sse
          line Says something to an agent, answered by an event stream; the older path.
          effect changes
          body json
          answer stream
          since 26.2.0.cl
          deprecated sendAgentConversationMessageStreaming
          body* conversation_identifier text
          body* messages list:text
        @getAgentInstructions ai_agent_instructions_get GET ai/agent/instructions/get
          line Reads the instructions that every agent follows.
          effect reads
          body none
          answer AgentInstructions
          since 26.6.0.cl
        @setAgentInstructions ai_agent_instructions_set PUT ai/agent/instructions/set
          line Sets the instructions that every agent follows.
          effect changes
          body json
          answer AgentInstructions
          since 26.6.0.cl
          body* instructions text
        @sendAgentMessage ai_agent_converse POST ai/agent/{conversation_identifier}/converse
          line Says something to an agent; the older path.
          effect changes
          body json
          answer json
          since 26.2.0.cl
          deprecated sendAgentConversationMessage
          path* conversation_identifier text
          body* messages list:text
        @queryGetDecomposedQuery ai_analytical_questions POST ai/analytical-questions
          line Breaks a wide question down; the older path.
          effect reads
          body json
          answer EurekaDecomposeQueryResponse
          since 10.7.0.cl
          deprecated getRelevantQuestions
          body answerIds list:text
          body content list:text
          body conversationId text
          body liveboardIds list:text
          body maxDecomposedQueries number
          body nlsRequest object:InputEurekaNLSRequest
          body worksheetIds list:text
        @singleAnswer ai_answer_create POST ai/answer/create
          line Answers one question over a model without a conversation.
          effect changes
          body json
          answer ResponseMessage
          since 10.4.0.cl
          body* query text
          body* metadata_identifier text
        @createConversation ai_conversation_create POST ai/conversation/create
          line Begins a conversation over one model.
          effect changes
          body json
          answer Conversation
          since 10.4.0.cl
          body* metadata_identifier text
          body tokens text
        @sendMessage ai_conversation_converse POST ai/conversation/{conversation_identifier}/converse
          line Says something in a conversation over a model.
          effect changes
          body json
          answer [ResponseMessage]
          since 10.4.0.cl
          path* conversation_identifier text
          body* metadata_identifier text
          body* message text
        @getDataSourceSuggestions ai_data_source_suggestions_get POST ai/data-source-suggestions
          line Names the data sources that may answer a question.
          effect reads
          body json
          answer EurekaDataSourceSuggestionResponse
          since 10.15.0.cl
          body* query text
        @getNLInstructions ai_instructions_get POST ai/instructions/get
          line Reads the instructions that go with a data source.
          effect reads
          body json
          answer EurekaGetNLInstructionsResponse
          since 10.15.0.cl
          body* data_source_identifier text
        @setNLInstructions ai_instructions_set POST ai/instructions/set
          line Sets the instructions that go with a data source.
          effect changes
          body json
          answer EurekaSetNLInstructionsResponse
          since 10.15.0.cl
          body* data_source_identifier text
          body* nl_instructions_info list:object:NLInstructionsInfoInput
        @exportMemory ai_memory_export POST ai/memory/export
          line Exports the rules and recipes that an agent has learnt for data models.
          effect reads
          body json
          answer ExportMemoryResponse
          since 26.8.0.cl
          body* sources list:object:MemorySources
        @importMemory ai_memory_import POST ai/memory/import
          line Imports rules and recipes for data models; a dry run only looks.
          effect changes
          body json
          answer ImportMemoryResponse
          since 26.8.0.cl
          body* content text
          body* dry_run flag
        @getRelevantQuestions ai_relevant_questions POST ai/relevant-questions/
          line Breaks a wide question down into questions that data can answer.
          effect reads
          body json
          answer EurekaGetRelevantQuestionsResponse
          since 10.13.0.cl
          body* metadata_context object:MetadataContext
          body limit_relevant_questions number
          body bypass_cache flag
          body* query text
          body ai_context object:AIContext
        """#
}
