package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.segmentation.care.PlayBook;
import org.revenuekit.segmentation.care.PlayRule;
import org.revenuekit.segmentation.care.PlayTrigger;
import org.revenuekit.segmentation.segment.SegmentId;

/** Which plays are due when. */
final class PlayBookJson {
    private static final String IN_SEGMENT = "inSegment";
    private static final String SCORE_BELOW = "scoreBelow";
    private static final String NOT_MEASURED = "notMeasured";
    private static final String INDICATOR_MISSED = "indicatorMissed";

    private PlayBookJson() {}

    static PlayBook read(Fields fields) {
        return fields.build(() -> PlayBook.builder()
                .ref(fields.text("ref", DefinitionRef::parse))
                .addAllRules(fields.list("rules", PlayBookJson::rule))
                .build());
    }

    private static PlayRule rule(Fields fields) {
        return fields.build(() -> {
            PlayRule.Builder rule = PlayRule.builder();
            rule.id(fields.text("id")).play(fields.read("play", LabelJson::read));
            fields.given("dueInBusinessDays", fields::integer, rule::dueInBusinessDays);
            fields.given("owner", OwnerRole.class, rule::owner);
            return rule.trigger(fields.read("trigger", PlayBookJson::trigger)).build();
        });
    }

    private static PlayTrigger trigger(Fields fields) {
        return fields.build(() -> switch (fields.choice(IN_SEGMENT, SCORE_BELOW, NOT_MEASURED, INDICATOR_MISSED)) {
            case IN_SEGMENT -> new PlayTrigger.InSegment(fields.text(IN_SEGMENT, SegmentId::of));
            case SCORE_BELOW -> fields.read(SCORE_BELOW, PlayBookJson::scoreBelow);
            case NOT_MEASURED -> fields.text(NOT_MEASURED, PlayTrigger.NotMeasured::new);
            default -> fields.read(INDICATOR_MISSED, PlayBookJson::indicatorMissed);
        });
    }

    private static PlayTrigger scoreBelow(Fields fields) {
        return fields.build(() -> new PlayTrigger.ScoreBelow(fields.text("index"), fields.decimal("points")));
    }

    private static PlayTrigger indicatorMissed(Fields fields) {
        return fields.build(() -> new PlayTrigger.IndicatorMissed(
                fields.text("indicator", IndicatorId::of),
                fields.oneOf("target", PlayTrigger.Target.class),
                fields.decimal("value")));
    }

    static void write(PlayBook book, ObjectNode into) {
        into.put("ref", book.ref().toString());
        into.set("rules", Tree.list(book.rules(), PlayBookJson::write));
    }

    private static JsonNode write(PlayRule rule) {
        ObjectNode node = Tree.object().put("id", rule.id());
        node.set("play", LabelJson.write(rule.play()));
        node.set("trigger", write(rule.trigger()));
        return node.put("dueInBusinessDays", rule.dueInBusinessDays())
                .put("owner", rule.owner().name());
    }

    private static JsonNode write(PlayTrigger trigger) {
        ObjectNode node = Tree.object();
        if (trigger instanceof PlayTrigger.InSegment in) {
            node.put(IN_SEGMENT, in.segment().value());
        } else if (trigger instanceof PlayTrigger.ScoreBelow below) {
            node.putObject(SCORE_BELOW).put("index", below.index()).set("points", Tree.decimal(below.points()));
        } else if (trigger instanceof PlayTrigger.NotMeasured not) {
            node.put(NOT_MEASURED, not.index());
        } else if (trigger instanceof PlayTrigger.IndicatorMissed missed) {
            node.putObject(INDICATOR_MISSED)
                    .put("indicator", missed.indicator().value())
                    .put("target", missed.target().name())
                    .set("value", Tree.decimal(missed.value()));
        }
        return node;
    }
}
