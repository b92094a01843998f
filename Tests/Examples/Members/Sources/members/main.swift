import ThoughtSpotHTTP

// The program of the library's tutorial: members URL USERNAME < password
let words = CommandLine.arguments
guard words.count == 3, let password = readLine() else {
    print("usage: members URL USERNAME < password")
    throw ExampleFailure()
}
let client = try Client(server: ServerURL(words[1]))
let username = words[2]
let session = AdminSession(client: client) {
    .tokenByPassword(username: username, Confidential(password), org: nil)
}

let request = V2.SearchUserGroupsRequest.with {
    $0.namePattern = "Admin"
    $0.recordSize = 10
}
let groups = try await session.send(V2.searchUserGroups(request), retrying: RetryPolicy())
for group in groups { print("group", group.name ?? "?", group.privileges ?? []) }

let users = session.elements { offset, size in
    V2.searchUsers(
        .with {
            $0.recordOffset = offset
            $0.recordSize = size
        }
    )
}
for try await user in users { print("user", user.name ?? "?") }

do {
    try await session.send(V2.deleteUser(userIdentifier: "nobody-of-that-name"))
} catch {
    print("refused", error.message)
}

struct ExampleFailure: Error {}
