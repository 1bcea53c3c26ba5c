package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays out a tree of our own making, for people and for comparing versions: what fits stays on one line. Such trees are
 * a few levels deep, which bounds the recursion.
 */
final class Layout {
    private static final int WIDTH = 100;
    private static final int INDENT = 2;

    private Layout() {}

    /** A value, and what stands before it. */
    private record Part(String name, JsonNode value) {}

    /** Returns the text, the same on all platforms. */
    static String of(JsonNode tree) {
        StringBuilder out = new StringBuilder();
        write(tree, 0, out);
        return out.append('\n').toString();
    }

    private static void write(JsonNode container, int indent, StringBuilder out) {
        String separator = "";
        out.append(opening(container));
        for (Part part : parts(container)) {
            out.append(separator).append('\n').append(" ".repeat(indent + INDENT));
            out.append(part.name());
            String line = line(part.value());
            if (part.value().isContainerNode() && indent + INDENT + part.name().length() + line.length() >= WIDTH) {
                write(part.value(), indent + INDENT, out);
            } else {
                out.append(line);
            }
            separator = ",";
        }
        out.append('\n').append(" ".repeat(indent)).append(closing(container));
    }

    private static String line(JsonNode node) {
        if (node.isContainerNode()) {
            return parts(node).stream()
                    .map(part -> part.name() + line(part.value()))
                    .collect(Collectors.joining(", ", opening(node), closing(node)));
        }
        return node.isBigDecimal() ? node.decimalValue().toPlainString() : node.toString();
    }

    private static List<Part> parts(JsonNode container) {
        List<Part> parts = new ArrayList<>();
        if (container.isArray()) {
            container.forEach(value -> parts.add(new Part("", value)));
        } else {
            container
                    .properties()
                    .forEach(entry -> parts.add(new Part(TextNode.valueOf(entry.getKey()) + ": ", entry.getValue())));
        }
        return parts;
    }

    private static String opening(JsonNode container) {
        return container.isArray() ? "[" : "{";
    }

    private static String closing(JsonNode container) {
        return container.isArray() ? "]" : "}";
    }
}
