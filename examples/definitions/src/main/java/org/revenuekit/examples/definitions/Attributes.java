package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The attributes of a definition, each said once: its field, how it stands there, and how it is got and set. Reading
 * and writing follow from it.
 *
 * @param <T> the type of definition
 * @param <B> the type of its builder
 */
final class Attributes<T, B> {
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final ImmutableList<Attribute<T, B>> attributes;

    private record Attribute<T, B>(BiConsumer<Fields, B> reader, BiConsumer<T, ObjectNode> writer) {}

    private Attributes(Supplier<B> builder, Function<B, T> build, ImmutableList<Attribute<T, B>> attributes) {
        this.builder = builder;
        this.build = build;
        this.attributes = attributes;
    }

    static <T, B> Attributes<T, B> of(Supplier<B> builder, Function<B, T> build) {
        return new Attributes<>(builder, build, ImmutableList.of());
    }

    private Attributes<T, B> and(BiConsumer<Fields, B> reader, BiConsumer<T, ObjectNode> writer) {
        return new Attributes<>(
                builder,
                build,
                ImmutableList.<Attribute<T, B>>builder()
                        .addAll(attributes)
                        .add(new Attribute<>(reader, writer))
                        .build());
    }

    /** An attribute whose field must be there. */
    <V> Attributes<T, B> must(String name, Value<V> value, Function<? super T, V> get, BiConsumer<? super B, V> set) {
        return and(
                (fields, into) -> set.accept(into, value.read(fields, name)),
                (from, into) -> into.set(name, value.write(get.apply(from))));
    }

    /** An attribute whose default holds where there is no field; it is always written. */
    <V> Attributes<T, B> may(String name, Value<V> value, Function<? super T, V> get, BiConsumer<? super B, V> set) {
        return perhaps(name, value, from -> Optional.of(get.apply(from)), set);
    }

    /** An attribute that may be missing. */
    <V> Attributes<T, B> perhaps(
            String name, Value<V> value, Function<? super T, Optional<V>> get, BiConsumer<? super B, V> set) {
        return and(
                (fields, into) ->
                        fields.given(name, field -> value.read(fields, field), given -> set.accept(into, given)),
                (from, into) -> get.apply(from).ifPresent(there -> into.set(name, value.write(there))));
    }

    DefinitionFormat<T> format(String kind) {
        return new DefinitionFormat<>(kind, this::read, this::write);
    }

    /** A list of objects with these attributes. */
    Value<ImmutableList<T>> list() {
        return Value.list(this::read, from -> {
            ObjectNode into = Tree.object();
            write(from, into);
            return into;
        });
    }

    private T read(Fields fields) {
        return fields.build(() -> {
            B into = builder.get();
            attributes.forEach(attribute -> attribute.reader().accept(fields, into));
            return build.apply(into);
        });
    }

    private void write(T from, ObjectNode into) {
        attributes.forEach(attribute -> attribute.writer().accept(from, into));
    }
}
