package oncall.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.render.SafeText;
import oncall.text.Resource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code oncall completion}: the script that lets a shell complete commands. The script calls this command again, with
 * the words so far, whenever somebody presses the key.
 */
final class CompletionCommand implements Command {

    private static final String BASH = "bash";
    private static final String ZSH = "zsh";
    private static final String FISH = "fish";
    private static final List<String> SHELLS = List.of(BASH, ZSH, FISH);

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "Prints a script that lets a shell complete commands, options, and the ids of your plan.",
                        "  oncall completion bash > ~/.local/share/bash-completion/completions/oncall",
                        "  oncall completion zsh > ~/.zfunc/_oncall      # ~/.zfunc is in fpath",
                        "  oncall completion fish > ~/.config/fish/completions/oncall.fish")
                .addPositional(Options.argument("SHELL", true, "bash, zsh or fish.", SHELLS))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("WORD")
                        .index("1..*")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .hidden(true)
                        .build());
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        String shell = Arguments.checked("SHELL", arguments.argument(0), SHELLS);
        List<String> words = arguments.command().matchedPositionals().stream()
                .flatMap(argument -> argument.originalStringValues().stream())
                .toList();
        String text = words.size() == 1
                ? Resource.text(CompletionCommand.class, "completion." + shell)
                : candidates(shell, words, arguments);
        arguments.session().print(text);
        return ExitCode.FINE;
    }

    /** The candidates as the shell's script reads them: one a line, with a description if the shell shows any. */
    private static String candidates(String shell, List<String> words, Arguments arguments) {
        Completion.Result result = Completion.complete(
                arguments.root().commandSpec(), words.subList(1, words.size()), arguments.session());
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> each : result.found().entrySet()) {
            String word = SafeText.line(each.getKey());
            String description = SafeText.line(each.getValue());
            lines.append(shell.equals(ZSH) ? word.replace(":", "\\:") : word);
            if (!shell.equals(BASH) && !description.isEmpty()) {
                lines.append(shell.equals(ZSH) ? ':' : '\t').append(description);
            }
            lines.append('\n');
        }
        return result.files() == null
                ? lines.toString()
                : ":" + result.files().name().toLowerCase(Locale.ROOT) + "\n";
    }
}
