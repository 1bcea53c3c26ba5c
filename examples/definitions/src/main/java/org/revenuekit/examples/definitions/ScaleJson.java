package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.Scale;

/** What the values of an indicator are worth: a curve, bins or categories. */
final class ScaleJson {
    private static final String CURVE = "curve";
    private static final String BINS = "bins";
    private static final String CATEGORIES = "categories";
    private static final String POINTS = "points";

    private ScaleJson() {}

    static Scale read(Fields indicator) {
        String kind = indicator.choice(CURVE, BINS, CATEGORIES);
        return switch (kind) {
            case CURVE -> made(indicator, kind, Curve::new, indicator.list(kind, ScaleJson::point));
            case BINS -> made(indicator, kind, Bins::new, indicator.list(kind, ScaleJson::bin));
            default -> made(indicator, kind, Categories::new, indicator.byName(kind, Fields::decimal));
        };
    }

    private static <P> Scale made(Fields indicator, String kind, Function<P, Scale> scale, P parts) {
        return indicator.make(kind, () -> scale.apply(parts));
    }

    private static CurvePoint point(Fields fields) {
        return fields.build(() -> new CurvePoint(fields.decimal("value"), fields.decimal(POINTS)));
    }

    private static Bin bin(Fields fields) {
        return fields.build(() -> new Bin(fields.decimal("from"), fields.decimal("to"), fields.decimal(POINTS)));
    }

    static void write(Scale scale, ObjectNode into) {
        if (scale instanceof Curve curve) {
            into.set(CURVE, Tree.list(curve.points(), point -> {
                ObjectNode node = Tree.object();
                node.set("value", Tree.decimal(point.value()));
                return node.set(POINTS, Tree.decimal(point.points()));
            }));
        } else if (scale instanceof Bins bins) {
            into.set(BINS, Tree.list(bins.bins(), bin -> {
                ObjectNode node = Tree.object();
                node.set("from", Tree.decimal(bin.from()));
                node.set("to", Tree.decimal(bin.to()));
                return node.set(POINTS, Tree.decimal(bin.points()));
            }));
        } else if (scale instanceof Categories categories) {
            ObjectNode names = into.putObject(CATEGORIES);
            categories.points().forEach((name, points) -> names.set(name, Tree.decimal(points)));
        }
    }
}
