/// Why arguments given by name make no call.
package struct ArgumentError: Error, Sendable, CustomStringConvertible {
    /// The closed list of reasons; the raw values go into a batch's answers.
    package enum Code: String, Sendable, CaseIterable {
        case unknownMethod = "unknown_method"
        case unknownArgument = "unknown_argument"
        case missingArgument = "missing_argument"
        case badArgument = "bad_argument"
    }

    package let code: Code
    /// Names the method or argument and what is allowed; values are not repeated.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}
