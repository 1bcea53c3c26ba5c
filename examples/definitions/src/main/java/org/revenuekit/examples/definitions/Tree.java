package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the trees that are written. */
final class Tree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Tree() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode list(List<T> elements, Function<T, JsonNode> node) {
        ArrayNode list = NODES.arrayNode();
        elements.forEach(element -> list.add(node.apply(element)));
        return list;
    }

    static JsonNode decimal(BigDecimal number) {
        return DecimalNode.valueOf(number); // exactly as it is
    }

    /** Values by what their keys are called, in the order of the keys. */
    static <K extends Comparable<? super K>, V> ObjectNode byName(
            Map<K, V> values, Function<K, String> name, Function<V, JsonNode> value) {
        ObjectNode node = NODES.objectNode();
        new TreeMap<>(values).forEach((key, one) -> node.set(name.apply(key), value.apply(one)));
        return node;
    }
}
