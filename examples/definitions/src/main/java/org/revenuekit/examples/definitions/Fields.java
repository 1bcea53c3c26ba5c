package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An object of a file: its fields by name. A name that nobody asked for is unknown, which {@link #build} refuses. */
final class Fields {
    private final JsonNode object;
    private final String path;
    private final Set<String> asked = new TreeSet<>();

    Fields(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new DefinitionFormatException(path, "must be an object, was " + shown(node));
        }
        this.object = node;
        this.path = path;
    }

    /** Builds what the fields say, once all have been asked for; what it refuses is told with the path. */
    <T> T build(Supplier<T> built) {
        T result = checked(path, built);
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                throw new DefinitionFormatException(
                        pointer(name), "unknown name, expected one of " + String.join(", ", asked));
            }
        });
        return result;
    }

    private static <T> T checked(String path, Supplier<T> built) {
        try {
            return built.get();
        } catch (IllegalArgumentException e) {
            throw new DefinitionFormatException(path, String.valueOf(e.getMessage()), e);
        }
    }

    private String pointer(String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    Optional<JsonNode> find(String name) {
        asked.add(name);
        return Optional.ofNullable(object.get(name));
    }

    private JsonNode get(String name) {
        return find(name).orElseThrow(() -> new DefinitionFormatException(path, "must have " + name));
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    <T> T read(String name, Function<Fields, T> part) {
        return part.apply(new Fields(get(name), pointer(name)));
    }

    <T> Optional<T> readIfThere(String name, Function<Fields, T> part) {
        return find(name).map(node -> part.apply(new Fields(node, pointer(name))));
    }

    <T> ImmutableList<T> list(String name, Function<Fields, T> element) {
        return elements(name, (node, at) -> element.apply(new Fields(node, at)));
    }

    ImmutableList<BigDecimal> decimals(String name) {
        return elements(name, Fields::decimal);
    }

    /** Reads an element. */
    private interface Element<T> {
        T read(JsonNode node, String path);
    }

    private <T> ImmutableList<T> elements(String name, Element<T> element) {
        JsonNode list = get(name);
        if (!list.isArray()) {
            throw new DefinitionFormatException(pointer(name), "must be a list, was " + shown(list));
        }
        ImmutableList.Builder<T> read = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            read.add(element.read(list.get(i), pointer(name) + "/" + i));
        }
        return read.build();
    }

    ImmutableMap<String, BigDecimal> decimalsByName(String name) {
        JsonNode object = get(name);
        Fields fields = new Fields(object, pointer(name));
        ImmutableMap.Builder<String, BigDecimal> read = ImmutableMap.builder();
        object.fieldNames().forEachRemaining(key -> read.put(key, fields.decimal(key)));
        return read.buildOrThrow();
    }

    String text(String name) {
        JsonNode node = get(name);
        if (!node.isTextual()) {
            throw new DefinitionFormatException(pointer(name), "must be a text, was " + shown(node));
        }
        return node.textValue();
    }

    /** A text that stands for something, such as an id. */
    <T> T text(String name, Function<String, T> parse) {
        String text = text(name);
        return checked(pointer(name), () -> parse.apply(text));
    }

    BigDecimal decimal(String name) {
        return decimal(get(name), pointer(name));
    }

    private static BigDecimal decimal(JsonNode node, String path) {
        if (!node.isNumber()) {
            throw new DefinitionFormatException(path, "must be a number, was " + shown(node));
        }
        return node.decimalValue();
    }

    boolean flag(String name) {
        JsonNode node = get(name);
        if (!node.isBoolean()) {
            throw new DefinitionFormatException(pointer(name), "must be true or false, was " + shown(node));
        }
        return node.booleanValue();
    }

    int integer(String name) {
        JsonNode node = get(name);
        if (!node.canConvertToInt() || !node.isIntegralNumber()) {
            throw new DefinitionFormatException(pointer(name), "must be a whole number, was " + shown(node));
        }
        return node.intValue();
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> words) {
        String word = text(name);
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new DefinitionFormatException(
                        pointer(name),
                        "must be one of "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + ", was " + shown(get(name))));
    }

    /** That exactly one of some names must be there. */
    String choice(String... names) {
        ImmutableList<String> there = Arrays.stream(names).filter(this::has).collect(ImmutableList.toImmutableList());
        if (there.size() != 1) {
            throw new DefinitionFormatException(
                    path, "must have one of " + String.join(", ", names) + ", had " + there.size());
        }
        return there.get(0);
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
