/// The grammar's faults as refusals: ill-formed is the sender's mistake, ambiguous is nobody we would vouch for.
enum NameCheck {
    /// Refuses a user name outside the grammar.
    static func user(_ name: String) throws(Refused) {
        do throws(NameGrammar.Fault) { try NameGrammar.check(user: name) } catch {
            throw refused(
                error,
                "the user's name is outside the grammar",
                "the user's name has a twin or second spelling"
            )
        }
    }

    /// Refuses a mail address outside the grammar.
    static func email(_ email: String) throws(Refused) {
        do throws(NameGrammar.Fault) { try NameGrammar.check(email: email) } catch {
            throw refused(error, "the mail address is outside the grammar", "the mail address is ambiguous")
        }
    }

    /// Refuses a display name with controls or invisible marks.
    static func displayName(_ name: String) throws(Refused) {
        do throws(NameGrammar.Fault) { try NameGrammar.check(displayName: name) } catch {
            throw refused(error, "the display name is outside the grammar", "the display name is ambiguous")
        }
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
