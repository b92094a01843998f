/// The bare token of V1's trusted authentication: opaque text, trimmed, not empty.
public struct LoginToken: Answer {
    public static let kind = Reply.Kind.text

    /// The token's text.
    public let token: Confidential

    public init(reply: Reply) throws(AnswerError) {
        guard case .text(let text) = reply else { throw AnswerError("the answer is no text") }
        token = Confidential(text)
    }
}
