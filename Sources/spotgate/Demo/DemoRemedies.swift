/// What the demo's page says of each code: what it means, and what somebody can do.
enum DemoRemedies {
    static let javaScript = #"""
        export const remedies = {
          identity_missing: ["Your sign-in at the proxy has ended.", "Sign in again; the page should send people there."],
          identity_denied: [
            "Policy refuses this user.",
            "Whoever runs Spotgate looks at policy.deny_users, policy.allow_users and the kill switch (policy.block_file).",
          ],
          origin_denied: ["A page of another origin asked.", "Add its origin to cors.allowed_origins if it is yours."],
          rate_limited: ["Too many tokens in a row.", "The page asks in a loop, or rate_limit.* is too low."],
          thoughtspot_rejected: [
            "ThoughtSpot refused the key, the account or the user.",
            "spotgate check says which. After a rotation: put the new secret key in place.",
          ],
          thoughtspot_unavailable: [
            "There is no way to ThoughtSpot just now.",
            "The page has tried again by itself. spotgate check tries name, route and certificate.",
          ],
          thoughtspot_timeout: [
            "ThoughtSpot took longer than the request may take.",
            "Look at ThoughtSpot; limits.request_deadline_seconds is how long people wait.",
          ],
          answer_mismatch: [
            "ThoughtSpot answered for somebody or something else than was asked.",
            "Nothing was handed out. Read the audit line with this request's id.",
          ],
          spotgate_unavailable: ["The proxy does not reach Spotgate.", "Look whether the service runs: systemctl status spotgate."],
        };

        export const unknown = [
          "Something else than Spotgate answered, or nothing did.",
          "Offline? Else look at the proxy in front: its recipe gives its own failures a code.",
        ];

        """#
}
