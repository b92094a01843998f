internal import Dispatch
internal import Glibc

/// Runs the command on a task of its own: what is formed at this file's top level belongs to the main actor and may not
/// run on an event loop.
nonisolated func begin() {
    let words = Array(CommandLine.arguments.dropFirst())
    let environment = ProcessEnvironment.taken()
    Task.detached { exit(await Command.run(words, environment: environment).rawValue) }
}

begin()
dispatchMain()
