package org.revenuekit.examples.definitions;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.segment.SegmentGrid;

/** Definitions as JSON and back: what was written reads back equal. */
public final class DefinitionJson {
    private DefinitionJson() {}

    /**
     * Reads an index.
     *
     * @param json the text, at most 1 MiB
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public static IndexDefinition readIndex(String json) {
        return read(json, IndexJson::read);
    }

    /**
     * Writes an index.
     *
     * @param index the definition
     * @return the text, the same for equal definitions
     */
    public static String write(IndexDefinition index) {
        return JsonText.write(IndexJson.write(requireNonNull(index, "index")));
    }

    /**
     * Reads a grid of segments.
     *
     * @param json the text, at most 1 MiB
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public static SegmentGrid readGrid(String json) {
        return read(json, GridJson::read);
    }

    /**
     * Writes a grid of segments.
     *
     * @param grid the definition
     * @return the text, the same for equal definitions
     */
    public static String write(SegmentGrid grid) {
        return JsonText.write(GridJson.write(requireNonNull(grid, "grid")));
    }

    private static <T> T read(String json, Function<Fields, T> definition) {
        return definition.apply(new Fields(JsonText.read(requireNonNull(json, "json")), ""));
    }
}
