package oncall.editor;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The YAML server of editors, as a process that speaks the Language Server Protocol. */
final class LanguageServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final OutputStream out;
    private final DataInputStream in;
    private final Map<String, JsonNode> diagnostics = new HashMap<>();
    private int requests;

    LanguageServer(Path server, Path workspace) throws IOException {
        process = new ProcessBuilder("node", server.toString(), "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        out = new BufferedOutputStream(process.getOutputStream());
        in = new DataInputStream(process.getInputStream());
        String root = workspace.toUri().toString();
        request(
                "initialize",
                Map.of(
                        "processId",
                        ProcessHandle.current().pid(),
                        "rootUri",
                        root,
                        "workspaceFolders",
                        List.of(Map.of("uri", root, "name", "plan")),
                        "capabilities",
                        Map.of("workspace", Map.of("configuration", true))));
        send(Map.of("method", "initialized", "params", Map.of()));
    }

    /** Opens a file and waits for the server's diagnostics. */
    JsonNode open(Path file, String text) throws IOException {
        String uri = file.toUri().toString();
        diagnostics.remove(uri);
        Map<String, Object> document = Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", text);
        send(Map.of("method", "textDocument/didOpen", "params", Map.of("textDocument", document)));
        while (!diagnostics.containsKey(uri)) {
            receive();
        }
        return diagnostics.get(uri);
    }

    /** The text that an editor shows at a place; lines and columns begin at 0. */
    String hover(Path file, int line, int column) throws IOException {
        JsonNode hover = request("textDocument/hover", place(file, line, column));
        return hover.path("contents").path("value").asString("");
    }

    /** The completions at a place. */
    List<String> completions(Path file, int line, int column) throws IOException {
        JsonNode answer = request("textDocument/completion", place(file, line, column));
        List<String> labels = new ArrayList<>();
        for (JsonNode item : answer.isArray() ? answer : answer.path("items")) {
            labels.add(item.path("label").asString());
        }
        return labels;
    }

    private static Map<String, Object> place(Path file, int line, int column) {
        return Map.of(
                "textDocument", Map.of("uri", file.toUri().toString()),
                "position", Map.of("line", line, "character", column));
    }

    private JsonNode request(String method, Object params) throws IOException {
        int id = ++requests;
        send(Map.of("id", id, "method", method, "params", params));
        while (true) {
            JsonNode message = receive();
            if (!message.has("method") && message.path("id").asInt() == id) {
                return message.path("result");
            }
        }
    }

    /** Receives one message. Answers the server's own requests, and keeps findings. */
    private JsonNode receive() throws IOException {
        JsonNode message = read();
        String method = message.path("method").asString("");
        if (method.equals("textDocument/publishDiagnostics")) {
            JsonNode params = message.get("params");
            diagnostics.put(params.get("uri").asString(), params.get("diagnostics"));
        } else if (method.equals("workspace/configuration")) {
            List<Object> settings = new ArrayList<>();
            for (JsonNode item : message.path("params").path("items")) {
                boolean yaml = item.path("section").asString("").equals("yaml");
                settings.add(yaml ? Map.of("validate", true, "hover", true, "completion", true) : Map.of());
            }
            send(Map.of("id", message.get("id"), "result", settings));
        } else if (!method.isEmpty() && message.has("id")) {
            send(Map.of("id", message.get("id"), "result", Map.of()));
        }
        return message;
    }

    private void send(Map<String, Object> message) throws IOException {
        Map<String, Object> whole = new HashMap<>(message);
        whole.put("jsonrpc", "2.0");
        byte[] body = JSON.writeValueAsBytes(whole);
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private JsonNode read() throws IOException {
        int length = 0;
        for (String header = header(); !header.isEmpty(); header = header()) {
            if (header.startsWith("Content-Length: ")) {
                length = Integer.parseInt(header.substring("Content-Length: ".length()));
            }
        }
        return JSON.readTree(in.readNBytes(length));
    }

    private String header() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the language server has ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
