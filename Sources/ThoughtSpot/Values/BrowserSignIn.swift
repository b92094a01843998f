/// The end of a sign-in that is meant for a browser.
public struct BrowserSignIn: Answer, Hashable {
    public static let kind = Reply.Kind.redirect

    /// Where the browser is sent; nil with `no_url_redirection`.
    public let location: String?

    public init(reply: Reply) throws(AnswerError) {
        if case .redirect(let location) = reply { self.location = location } else { location = nil }
    }
}
