internal import CLinux
internal import Dispatch
internal import Glibc

/// The words after the program's name.
nonisolated func words() -> [String] {
    var words: [String] = []
    while let word = clinux_argument(Int32(words.count + 1)) { words.append(String(cString: word)) }
    return words
}

/// Runs the command on a task of its own: what is formed at this file's top level belongs to the main actor and may not
/// run on an event loop.
nonisolated func begin() {
    let words = words()
    let environment = ProcessEnvironment.taken()
    Command.prepare(words, environment)
    Task.detached { exit(await Command.run(words, environment: environment).rawValue) }
}

begin()
dispatchMain()
