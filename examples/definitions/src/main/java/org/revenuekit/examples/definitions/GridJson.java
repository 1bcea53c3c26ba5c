package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.segmentation.segment.CutKind;
import org.revenuekit.segmentation.segment.Placement;
import org.revenuekit.segmentation.segment.Reach;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.TouchModel;

/** A grid of segments. */
final class GridJson {
    private static final ImmutableMap<String, Reach> REACHES =
            ImmutableMap.of("ANY", Reach.any(), "MEASURED", Reach.measured(), "NOT_MEASURED", Reach.unmeasured());

    private GridJson() {}

    static SegmentGrid read(Fields fields) {
        return fields.build(() -> {
            SegmentGrid.Builder grid = SegmentGrid.builder();
            grid.ref(fields.text("ref", DefinitionRef::parse));
            grid.csCuts(fields.decimals("csCuts")).opCuts(fields.decimals("opCuts"));
            fields.given("cuts", CutKind.class, grid::cutKind);
            fields.given("hysteresis", fields::decimal, grid::hysteresis);
            fields.given("minimumDwellDays", fields::integer, grid::minimumDwellDays);
            grid.addAllSegments(fields.list("segments", GridJson::segment));
            return grid.addAllPlacements(fields.list("placements", GridJson::placement))
                    .build();
        });
    }

    private static Segment segment(Fields fields) {
        return fields.build(() -> {
            Segment.Builder segment = Segment.builder();
            segment.id(fields.text("id", SegmentId::of)).name(fields.read("name", LabelJson::read));
            fields.given("play", name -> fields.read(name, LabelJson::read), play -> segment.play(play));
            fields.given("touch", TouchModel.class, touch -> segment.touch(touch));
            return segment.build();
        });
    }

    private static Placement placement(Fields fields) {
        return fields.build(() -> new Placement(
                fields.text("segment", SegmentId::of),
                fields.read("cs", REACHES, GridJson::reach),
                fields.read("op", REACHES, GridJson::reach),
                fields.or("priority", fields::integer, 0)));
    }

    /** Without bounds it is all that is measured, or, of what is not measured, that alone. */
    private static Reach reach(Fields fields) {
        return fields.build(() -> {
            boolean notMeasured = fields.or("notMeasured", fields::flag, false);
            boolean bounds = fields.has("from") || fields.has("to");
            Reach all = notMeasured && !bounds ? Reach.unmeasured() : Reach.measured();
            return new Reach(
                    fields.or("from", fields::decimal, all.from()),
                    fields.or("to", fields::decimal, all.to()),
                    notMeasured);
        });
    }

    static void write(SegmentGrid grid, ObjectNode into) {
        into.put("ref", grid.ref().toString());
        into.set("csCuts", Tree.list(grid.csCuts(), Tree::decimal));
        into.set("opCuts", Tree.list(grid.opCuts(), Tree::decimal));
        into.put("cuts", grid.cutKind().name());
        into.set("hysteresis", Tree.decimal(grid.hysteresis()));
        into.put("minimumDwellDays", grid.minimumDwellDays());
        into.set("segments", Tree.list(grid.segments(), GridJson::write));
        into.set("placements", Tree.list(grid.placements(), GridJson::write));
    }

    private static JsonNode write(Segment segment) {
        ObjectNode node = Tree.object();
        node.put("id", segment.id().value());
        node.set("name", LabelJson.write(segment.name()));
        segment.play().ifPresent(play -> node.set("play", LabelJson.write(play)));
        segment.touch().ifPresent(touch -> node.put("touch", touch.name()));
        return node;
    }

    private static JsonNode write(Placement placement) {
        ObjectNode node = Tree.object();
        node.put("segment", placement.segment().value());
        node.set("cs", write(placement.cs()));
        node.set("op", write(placement.op()));
        return node.put("priority", placement.priority());
    }

    private static JsonNode write(Reach reach) {
        for (Map.Entry<String, Reach> word : REACHES.entrySet()) {
            if (word.getValue().equals(reach)) {
                return TextNode.valueOf(word.getKey());
            }
        }
        ObjectNode node = Tree.object();
        node.set("from", Tree.decimal(reach.from()));
        node.set("to", Tree.decimal(reach.to()));
        return reach.notMeasured() ? node.put("notMeasured", true) : node;
    }
}
