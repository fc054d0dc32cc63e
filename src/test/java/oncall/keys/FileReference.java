package oncall.keys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The page that lists each key of each file, generated from the keys. */
final class FileReference {

    private final StringBuilder page = new StringBuilder();

    private FileReference() {}

    static String of(List<Block<?>> files) {
        FileReference reference = new FileReference();
        reference.line("<!-- Made from the keys by FileReferenceTest; mvn test -Dtest=FileReferenceTest -Dgolden=write"
                + " writes it. -->");
        reference.line("# File reference");
        reference.line("A plan is a folder with these files. Each key is listed with what its value may be. Keys in"
                + " **bold** are required.");
        reference.line("`oncall schema FILE` prints the same as JSON Schema, with which editors complete and check.");
        reference.addTypes(files);
        for (Block<?> file : files) {
            reference.addFile(file);
        }
        return reference.page.toString().stripTrailing() + "\n";
    }

    private void addTypes(List<Block<?>> files) {
        Map<String, SingleType<?>> types = new TreeMap<>();
        for (Block<?> file : files) {
            collect(file, types);
        }
        row("Value", "How it is written", "Example");
        row("---", "---", "---");
        for (Map.Entry<String, SingleType<?>> type : types.entrySet()) {
            row(type.getKey(), type.getValue().form(), "`" + type.getValue().example() + "`");
        }
        page.append('\n');
    }

    /** Collects the types of single values by name, except those whose few values are listed with the key. */
    private static void collect(Block<?> block, Map<String, SingleType<?>> types) {
        for (Key<?> key : block.keys()) {
            if (key.type() instanceof SingleType<?> type && !(type instanceof ChoiceType<?>)) {
                types.putIfAbsent(type.words(), type);
            }
            if (key.type().block() != null) {
                collect(key.type().block(), types);
            }
        }
    }

    private void addFile(Block<?> file) {
        line("## " + file.words());
        addBlock(file);
        Map<Block<?>, List<String>> places = new LinkedHashMap<>();
        collect(file, "", places);
        for (Map.Entry<Block<?>, List<String>> place : places.entrySet()) {
            line("### " + String.join(", ", place.getValue()));
            addBlock(place.getKey());
        }
    }

    /** Collects the blocks of a file with the keys above them, each after the block that contains it. */
    private static void collect(Block<?> block, String above, Map<Block<?>, List<String>> places) {
        for (Key<?> key : block.keys()) {
            Block<?> inner = key.type().block();
            if (inner != null) {
                String path = above + "`" + key.name() + "`";
                places.computeIfAbsent(inner, any -> new ArrayList<>()).add(path);
                if (places.get(inner).size() == 1) {
                    collect(inner, path + " > ", places);
                }
            }
        }
    }

    private void addBlock(Block<?> block) {
        line(block.meaning());
        if (block.alternatives() != null) {
            line(capital(block.alternatives().hint().replace('\'', '`')) + ".");
        }
        row("Key", "Value", "Default", "Meaning", "Example");
        row("---", "---", "---", "---", "---");
        for (Key<?> key : block.keys()) {
            String name = "`" + key.name() + "`";
            row(
                    key.isRequired() ? "**" + name + "**" : name,
                    key.type().words(),
                    key.byDefault() != null
                            ? "`" + key.byDefault() + "`"
                            : key.otherwise() != null ? key.otherwise() : "",
                    key.meaning(),
                    "`" + key.name() + ": " + key.example() + "`");
        }
        page.append('\n');
        Set<ValueType<?>> explained = new HashSet<>();
        for (Key<?> key : block.keys()) {
            ValueType<?> type = key.type() instanceof ListType<?> list ? list.item() : key.type();
            if (type instanceof ChoiceType<?> choice && explained.add(choice)) {
                for (String meaning : choice.meanings()) {
                    page.append("- ").append(meaning).append('\n');
                }
                page.append(choice.meanings().isEmpty() ? "" : "\n");
            }
        }
    }

    private void row(String... cells) {
        page.append('|');
        for (String cell : cells) {
            page.append(' ').append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "|" : " |");
        }
        page.append('\n');
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
