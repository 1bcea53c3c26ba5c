package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.segmentation.index.Direction;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.MissingData;
import org.revenuekit.segmentation.index.Summary;

/** An index of customers. */
final class IndexJson {
    private IndexJson() {}

    static IndexDefinition read(Fields fields) {
        return fields.build(() -> {
            IndexDefinition.Builder index = IndexDefinition.builder();
            index.ref(fields.text("ref", DefinitionRef::parse));
            fields.given("missing", MissingData.class, index::missing);
            fields.given("neutralPoints", fields::decimal, index::neutralPoints);
            fields.given("coverageFloor", fields::decimal, index::coverageFloor);
            return index.addAllGroups(fields.list("groups", IndexJson::group)).build();
        });
    }

    private static IndicatorGroup group(Fields fields) {
        return fields.build(() -> new IndicatorGroup(
                fields.text("name"), fields.decimal("weight"), fields.list("indicators", IndexJson::indicator)));
    }

    private static Indicator indicator(Fields fields) {
        return fields.build(() -> {
            Indicator.Builder indicator = Indicator.builder();
            indicator.id(fields.text("id", IndicatorId::of)).scale(ScaleJson.read(fields));
            fields.given("weight", fields::decimal, indicator::weight);
            fields.given("direction", Direction.class, indicator::direction);
            fields.given("summary", Summary.class, indicator::summary);
            fields.given("halfLifeDays", fields::integer, days -> indicator.halfLifeDays(days));
            fields.given("expiresAfterDays", fields::integer, days -> indicator.expiresAfterDays(days));
            return indicator.build();
        });
    }

    static void write(IndexDefinition index, ObjectNode into) {
        into.put("ref", index.ref().toString()).put("missing", index.missing().name());
        into.set("neutralPoints", Tree.decimal(index.neutralPoints()));
        into.set("coverageFloor", Tree.decimal(index.coverageFloor()));
        into.set("groups", Tree.list(index.groups(), IndexJson::write));
    }

    private static JsonNode write(IndicatorGroup group) {
        ObjectNode node = Tree.object();
        node.put("name", group.name());
        node.set("weight", Tree.decimal(group.weight()));
        return node.set("indicators", Tree.list(group.indicators(), IndexJson::write));
    }

    private static JsonNode write(Indicator indicator) {
        ObjectNode node = Tree.object();
        node.put("id", indicator.id().value());
        node.set("weight", Tree.decimal(indicator.weight()));
        node.put("direction", indicator.direction().name())
                .put("summary", indicator.summary().name());
        indicator.halfLifeDays().ifPresent(days -> node.put("halfLifeDays", days));
        indicator.expiresAfterDays().ifPresent(days -> node.put("expiresAfterDays", days));
        ScaleJson.write(indicator.scale(), node);
        return node;
    }
}
