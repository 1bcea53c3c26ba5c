package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    private GridJson() {}

    static SegmentGrid read(Fields fields) {
        return fields.build(() -> {
            SegmentGrid.Builder grid = SegmentGrid.builder();
            grid.ref(fields.text("ref", DefinitionRef::parse));
            grid.csCuts(fields.decimals("csCuts")).opCuts(fields.decimals("opCuts"));
            if (fields.has("cuts")) {
                grid.cutKind(fields.oneOf("cuts", CutKind.class));
            }
            if (fields.has("hysteresis")) {
                grid.hysteresis(fields.decimal("hysteresis"));
            }
            if (fields.has("minimumDwellDays")) {
                grid.minimumDwellDays(fields.integer("minimumDwellDays"));
            }
            grid.addAllSegments(fields.list("segments", GridJson::segment));
            return grid.addAllPlacements(fields.list("placements", GridJson::placement))
                    .build();
        });
    }

    private static Segment segment(Fields fields) {
        return fields.build(() -> {
            Segment.Builder segment = Segment.builder();
            segment.id(fields.text("id", SegmentId::of)).name(fields.read("name", LabelJson::read));
            segment.play(fields.readIfThere("play", LabelJson::read));
            if (fields.has("touch")) {
                segment.touch(fields.oneOf("touch", TouchModel.class));
            }
            return segment.build();
        });
    }

    private static Placement placement(Fields fields) {
        return fields.build(() -> new Placement(
                fields.text("segment", SegmentId::of),
                fields.read("cs", GridJson::reach),
                fields.read("op", GridJson::reach),
                fields.has("priority") ? fields.integer("priority") : 0));
    }

    /** Without bounds it is all that is measured, or, of what is not measured, that alone. */
    private static Reach reach(Fields fields) {
        return fields.build(() -> {
            boolean notMeasured = fields.has("notMeasured") && fields.flag("notMeasured");
            Reach all = notMeasured ? Reach.unmeasured() : Reach.measured();
            return new Reach(
                    fields.has("from") ? fields.decimal("from") : all.from(),
                    fields.has("to") ? fields.decimal("to") : all.to(),
                    notMeasured);
        });
    }

    static ObjectNode write(SegmentGrid grid) {
        ObjectNode node = Tree.object();
        node.put("ref", grid.ref().toString());
        node.set("csCuts", Tree.list(grid.csCuts(), Tree::decimal));
        node.set("opCuts", Tree.list(grid.opCuts(), Tree::decimal));
        node.put("cuts", grid.cutKind().name());
        node.set("hysteresis", Tree.decimal(grid.hysteresis()));
        node.put("minimumDwellDays", grid.minimumDwellDays());
        node.set("segments", Tree.list(grid.segments(), GridJson::write));
        node.set("placements", Tree.list(grid.placements(), GridJson::write));
        return node;
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
        ObjectNode node = Tree.object();
        node.set("from", Tree.decimal(reach.from()));
        node.set("to", Tree.decimal(reach.to()));
        return node.put("notMeasured", reach.notMeasured());
    }
}
