package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object of a file: its fields by name. A name that nobody asked for is unknown, which {@link #build} refuses. */
final class Fields {
    private final JsonNode object;
    private final String path;
    private final Set<String> asked = new TreeSet<>();

    Fields(JsonNode node, String path) {
        if (!node.isObject()) {
            throw refusal(path, "must be an object, was", node);
        }
        this.object = node;
        this.path = path;
    }

    private static DefinitionFormatException refusal(String path, String rule, JsonNode was) {
        return new DefinitionFormatException(path, rule + " " + Shown.value(was));
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

    private @Nullable JsonNode find(String name) {
        asked.add(name);
        return object.get(name);
    }

    private JsonNode get(String name) {
        JsonNode found = find(name);
        if (found == null) {
            throw new DefinitionFormatException(path, "must have " + name);
        }
        return found;
    }

    boolean has(String name) {
        return find(name) != null;
    }

    /** Hands a field on, if it is there; otherwise its default holds. */
    <T> void given(String name, Function<String, T> read, Consumer<T> into) {
        if (has(name)) {
            into.accept(read.apply(name));
        }
    }

    /** Reads a field, if it is there, and otherwise gives what stands for it. */
    <T> T or(String name, Function<String, T> read, T otherwise) {
        return has(name) ? read.apply(name) : otherwise;
    }

    /** Hands a word on, if it is there; otherwise its default holds. */
    <E extends Enum<E>> void given(String name, Class<E> words, Consumer<E> into) {
        given(name, field -> oneOf(field, words), into);
    }

    /** That a field, if it is there, says what is known already. */
    void expect(String name, String text) {
        given(name, this::text, given -> {
            if (!given.equals(text)) {
                throw refusal(pointer(name), "must be " + text + ", was", get(name));
            }
        });
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

    <T> T read(String name, Function<Fields, T> part) {
        return part.apply(new Fields(get(name), pointer(name)));
    }

    /** A word that stands for something, or an object that says it. */
    <T> T read(String name, ImmutableMap<String, T> words, Function<Fields, T> part) {
        return get(name).isTextual() ? word(get(name), pointer(name), words) : read(name, part);
    }

    <T> ImmutableList<T> list(String name, Function<Fields, T> element) {
        return elements(name, (node, at) -> element.apply(new Fields(node, at)));
    }

    ImmutableList<BigDecimal> decimals(String name) {
        return elements(name, Fields::number);
    }

    ImmutableList<Integer> integers(String name) {
        return elements(name, Fields::integer);
    }

    /** Texts that stand for something, in their order. */
    <T> ImmutableList<T> textsInOrder(String name, Function<String, T> parse) {
        return elements(name, (node, at) -> {
            String text = chars(node, at);
            return checked(at, () -> parse.apply(text));
        });
    }

    /** Texts that stand for something, each once. */
    <T> ImmutableSet<T> texts(String name, Function<String, T> parse) {
        return once(name, textsInOrder(name, parse));
    }

    /** Words, each once. */
    <E extends Enum<E>> ImmutableSet<E> words(String name, Class<E> words) {
        return once(name, elements(name, (node, at) -> word(node, at, byName(words))));
    }

    private <T> ImmutableSet<T> once(String name, ImmutableList<T> given) {
        ImmutableSet<T> set = ImmutableSet.copyOf(given);
        if (set.size() < given.size()) {
            throw new DefinitionFormatException(pointer(name), "each must stand once, some stand twice");
        }
        return set;
    }

    /** Reads an element. */
    private interface Element<T> {
        T read(JsonNode node, String path);
    }

    private <T> ImmutableList<T> elements(String name, Element<T> element) {
        JsonNode list = get(name);
        if (!list.isArray()) {
            throw refusal(pointer(name), "must be a list, was", list);
        }
        ImmutableList.Builder<T> read = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            read.add(element.read(list.get(i), pointer(name) + "/" + i));
        }
        return read.build();
    }

    /** An object whose names are free. */
    <T> ImmutableMap<String, T> byName(String name, BiFunction<Fields, String, T> value) {
        Fields fields = new Fields(get(name), pointer(name));
        ImmutableMap.Builder<String, T> read = ImmutableMap.builder();
        fields.object.fieldNames().forEachRemaining(key -> read.put(key, value.apply(fields, key)));
        return read.buildOrThrow();
    }

    /** An object whose names are words. */
    <E extends Enum<E>, V> ImmutableMap<E, V> byWord(String name, Class<E> words, BiFunction<Fields, String, V> value) {
        return read(
                name,
                fields -> fields.build(() -> {
                    ImmutableMap.Builder<E, V> read = ImmutableMap.builder();
                    for (E word : words.getEnumConstants()) {
                        fields.given(word.name(), key -> value.apply(fields, key), given -> read.put(word, given));
                    }
                    return read.buildOrThrow();
                }));
    }

    String text(String name) {
        return chars(get(name), pointer(name));
    }

    private static String chars(JsonNode node, String path) {
        if (!node.isTextual()) {
            throw refusal(path, "must be a text, was", node);
        }
        return node.textValue();
    }

    /** A text that stands for something, such as an id. */
    <T> T text(String name, Function<String, T> parse) {
        String text = text(name);
        return make(name, () -> parse.apply(text));
    }

    BigDecimal decimal(String name) {
        return number(get(name), pointer(name));
    }

    private static BigDecimal number(JsonNode node, String path) {
        if (!node.isNumber()) {
            throw refusal(path, "must be a number, was", node);
        }
        if (node.isDouble() || node.isFloat()) {
            throw refusal(path, "must have been read as an exact number, was", node);
        }
        return node.decimalValue();
    }

    /** A whole number; 3.0 is one, as in a JSON Schema. */
    int integer(String name) {
        return integer(get(name), pointer(name));
    }

    private static int integer(JsonNode node, String path) {
        return exactly(node, path, BigDecimal::intValueExact, "must be a whole number of 32 bits, was");
    }

    /** A whole number that may be larger. */
    long whole(String name) {
        return exactly(get(name), pointer(name), BigDecimal::longValueExact, "must be a whole number of 64 bits, was");
    }

    private static <N> N exactly(JsonNode node, String path, Function<BigDecimal, N> exact, String rule) {
        BigDecimal number = number(node, path);
        try {
            return exact.apply(number); // refuses by the exponent alone, so 1E100000000 costs nothing
        } catch (ArithmeticException e) {
            throw refusal(path, rule, node);
        }
    }

    boolean flag(String name) {
        JsonNode node = get(name);
        if (!node.isBoolean()) {
            throw refusal(pointer(name), "must be true or false, was", node);
        }
        return node.booleanValue();
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> words) {
        return word(get(name), pointer(name), byName(words));
    }

    private static <E extends Enum<E>> ImmutableMap<String, E> byName(Class<E> words) {
        return Maps.uniqueIndex(Arrays.asList(words.getEnumConstants()), Enum::name);
    }

    private static <T> T word(JsonNode node, String path, ImmutableMap<String, T> words) {
        T meant = words.get(chars(node, path));
        if (meant == null) {
            throw refusal(path, "must be one of " + String.join(", ", words.keySet()) + ", was", node);
        }
        return meant;
    }

    /** What is made of a field and may be refused, which is told with the path of the field. */
    <T> T make(String name, Supplier<T> made) {
        return checked(pointer(name), made);
    }
}
