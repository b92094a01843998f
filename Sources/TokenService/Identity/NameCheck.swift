/// The grammar's faults as refusals: ill-formed is the sender's mistake, ambiguous is nobody we would vouch for.
enum NameCheck {
    /// Refuses a user name outside the grammar, and what only stands in a name's place.
    static func user(_ name: String) throws(Refused) {
        do throws(NameGrammar.Fault) { try NameGrammar.check(user: name) } catch {
            throw refused(
                error,
                "the user's name is outside the grammar",
                "the user's name has a twin or second spelling"
            )
        }
        if Placeholder.isPlaceholder(name) {
            throw Refused(.identityMissing, "the user's name is a placeholder: nobody is signed in")
        }
    }

    /// Refuses a mail address outside the grammar.
    static func email(_ email: String) throws(Refused) {
        do throws(NameGrammar.Fault) { try NameGrammar.check(email: email) } catch {
            throw refused(error, "the mail address is outside the grammar", "the mail address is ambiguous")
        }
    }

    /// Whether a text for people is without controls and invisible marks, and not too long.
    static func isPlain(_ text: String) -> Bool {
        do throws(NameGrammar.Fault) { try NameGrammar.check(displayName: text) } catch { return false }
        return true
    }

    private static func refused(
        _ fault: NameGrammar.Fault,
        _ illFormed: StaticString,
        _ ambiguous: StaticString
    ) -> Refused {
        switch fault {
        case .illFormed: Refused(.identityMalformed, illFormed)
        case .ambiguous: Refused(.identityDenied, ambiguous)
        }
    }
}
