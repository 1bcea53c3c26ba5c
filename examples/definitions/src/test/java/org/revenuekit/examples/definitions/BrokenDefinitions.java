package org.revenuekit.examples.definitions;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Files with one mistake each. */
final class BrokenDefinitions {
    private static final String CATEGORIES = "\"categories\": {\"yes\": 100}";
    private static final String AT_INDICATOR = "/groups/0/indicators/0";
    private static final String INDICATOR_NAMES =
            "bins, categories, curve, direction, expiresAfterDays, halfLifeDays, id, summary, weight";

    private BrokenDefinitions() {}

    /**
     * A mistake.
     *
     * @param kind the kind of definition
     * @param json the file
     * @param message what the reader says
     * @param schema whether the JSON Schema can see it, too
     */
    record Mistake(String kind, String json, String message, boolean schema) {
        @Override
        public String toString() {
            return kind + ": " + message;
        }
    }

    static Mistake seen(String kind, String fields, String message) {
        return new Mistake(kind, "{\"definition\": \"" + kind + "\", " + fields + "}", message, true);
    }

    static Mistake unseen(String kind, String fields, String message) {
        return new Mistake(kind, "{\"definition\": \"" + kind + "\", " + fields + "}", message, false);
    }

    private static String indicator(String fields) {
        return body(Definitions.INDICATOR, fields);
    }

    private static String grid(String fields) {
        return body(Definitions.GRID, fields);
    }

    private static String body(String template, String fields) {
        String json = template.formatted(fields);
        return json.substring(1, json.length() - 1);
    }

    private static String question(String fields) {
        return "\"ref\": \"q@1\", \"questions\": [{\"id\": \"x\", \"text\": {\"en\": \"E\", \"ja\": \"J\"}, " + fields
                + "}]";
    }

    private static String rule(String trigger) {
        return "\"ref\": \"p@1\", \"rules\": [{\"id\": \"x\", \"play\": {\"en\": \"E\", \"ja\": \"J\"}, \"trigger\": "
                + trigger + "}]";
    }

    static Stream<Mistake> all() {
        return Stream.of(
                        index(),
                        values(),
                        scales(),
                        grids(),
                        others(),
                        phases(),
                        patterns(),
                        processes(),
                        funnels(),
                        plans(),
                        steps(),
                        BrokenCustomers.all())
                .flatMap(ImmutableList::stream);
    }

    private static ImmutableList<Mistake> index() {
        String known = "unknown name, expected one of coverageFloor, definition, groups, missing, neutralPoints, ref";
        String valid = indicator(CATEGORIES);
        return ImmutableList.of(
                new Mistake("index", "{\"definition\": \"index\"}", "must have ref", true),
                new Mistake("index", "[]", "must be an object, was []", true),
                new Mistake("index", "null", "must be an object, was null", true),
                new Mistake("index", "{\"definition\": 1}", "/definition: must be a text, was 1", true),
                new Mistake("index", "{\"definition\": \"x\"}", "/definition: must be index, was \"x\"", true),
                seen("index", "\"ref\": \"a@1\"", "must have groups"),
                seen("index", valid + ", \"@class\": \"x\"", "/@class: " + known),
                seen("index", valid + ", \"a/b~c\": 1", "/a~1b~0c: " + known),
                seen(
                        "index",
                        valid + ", \"missing\": \"neutral\"",
                        "/missing: must be one of REQUIRE, NEUTRAL, PESSIMISTIC, RENORMALISE, was \"neutral\""),
                seen("index", valid + ", \"missing\": null", "/missing: must be a text, was null"),
                seen(
                        "index",
                        valid + ", \"neutralPoints\": 101",
                        "points must be 0 to 100 with at most 6 decimals, were 101"),
                seen(
                        "index",
                        "\"ref\": \"a\", \"groups\": []",
                        "/ref: a definition reference is name@version, was \"a\""),
                seen(
                        "index",
                        "\"ref\": \"A@1\", \"groups\": []",
                        "/ref: name must be 1 to 64 of a-z, 0-9 and -, was \"A\""),
                unseen("index", valid.replace("a@1", "a@0"), "/ref: version must be >= 1, was 0"),
                seen("index", "\"ref\": \"a@1\", \"groups\": {}", "/groups: must be a list, was {}"),
                seen(
                        "index",
                        "\"ref\": \"a@1\", \"groups\": [[1, 2]]",
                        "/groups/0: must be an object, was a list of 2"),
                seen(
                        "index",
                        "\"ref\": \"a@1\", \"groups\": []",
                        "sum of weights of the groups must be > 0, was 0 (index a@1)"),
                unseen(
                        "index",
                        valid.replace("\"weight\": 1", "\"weight\": 0"),
                        "sum of weights of the groups must be > 0, was 0 (index a@1)"),
                unseen("index", valid.replace("\"g\"", "\" \""), "/groups/0: group must not be blank"));
    }

    private static ImmutableList<Mistake> values() {
        return ImmutableList.of(
                seen(
                        "index",
                        indicator(CATEGORIES + ", \"wieght\": 2"),
                        AT_INDICATOR + "/wieght: unknown name, expected one of " + INDICATOR_NAMES),
                seen(
                        "index",
                        indicator(CATEGORIES + ", \"weight\": \"2\""),
                        AT_INDICATOR + "/weight: must be a number, was \"2\""),
                seen(
                        "index",
                        indicator(CATEGORIES + ", \"weight\": -1"),
                        AT_INDICATOR + ": weight must be >= 0, was -1 (indicator i)"),
                seen(
                        "index",
                        indicator(CATEGORIES + ", \"halfLifeDays\": 1.5"),
                        AT_INDICATOR + "/halfLifeDays: must be a whole number of 32 bits, was 1.5"),
                seen(
                        "index",
                        indicator(CATEGORIES + ", \"halfLifeDays\": 4294967297"),
                        AT_INDICATOR + "/halfLifeDays: must be a whole number of 32 bits, was 4294967297"),
                seen(
                        "index",
                        indicator(CATEGORIES + ", \"halfLifeDays\": true"),
                        AT_INDICATOR + "/halfLifeDays: must be a number, was true"),
                seen(
                        "index",
                        indicator(CATEGORIES + ", \"halfLifeDays\": 0"),
                        AT_INDICATOR + ": halfLifeDays must be 1 to 3650, was 0 (indicator i)"),
                unseen(
                        "index",
                        indicator(CATEGORIES + ", \"direction\": \"RISING\""),
                        AT_INDICATOR + ": direction must be that of the scale, MIXED, was RISING (indicator i)"),
                seen(
                        "index",
                        indicator(CATEGORIES).replace("\"id\": \"i\"", "\"id\": \"\""),
                        AT_INDICATOR + "/id: indicator id must not be empty"),
                unseen(
                        "index",
                        indicator(CATEGORIES).replace("\"id\": \"i\"", "\"id\": \" i\""),
                        AT_INDICATOR + "/id: indicator id must not begin or end with a blank, was \" i\""));
    }

    private static ImmutableList<Mistake> scales() {
        return ImmutableList.of(
                seen(
                        "index",
                        indicator("\"weight\": 1"),
                        AT_INDICATOR + ": must have one of curve, bins, categories, had 0"),
                seen(
                        "index",
                        indicator(CATEGORIES + ", \"curve\": []"),
                        AT_INDICATOR + ": must have one of curve, bins, categories, had 2"),
                seen(
                        "index",
                        indicator("\"categories\": {}"),
                        AT_INDICATOR + "/categories: there must be 1 to 1000 categories, were 0"),
                seen(
                        "index",
                        indicator("\"categories\": {\"yes\": 101}"),
                        AT_INDICATOR + "/categories: points must be 0 to 100 with at most 6 decimals, were 101"),
                seen(
                        "index",
                        indicator("\"categories\": {\"yes\": [{}]}"),
                        AT_INDICATOR + "/categories/yes: must be a number, was a list of 1"),
                seen("index", indicator("\"categories\": 5"), AT_INDICATOR + "/categories: must be an object, was 5"),
                seen(
                        "index",
                        indicator("\"curve\": [{\"value\": 0, \"points\": 0}]"),
                        AT_INDICATOR + "/curve: there must be 2 to 1000 points, were 1"),
                seen("index", indicator("\"curve\": [{\"value\": 0}]"), AT_INDICATOR + "/curve/0: must have points"),
                seen(
                        "index",
                        indicator("\"curve\": [{\"value\": 0, \"points\": 0, \"to\": 1}]"),
                        AT_INDICATOR + "/curve/0/to: unknown name, expected one of points, value"),
                seen(
                        "index",
                        indicator("\"bins\": [{\"from\": 0, \"to\": 1000000000000, \"points\": 0}]"),
                        AT_INDICATOR + "/bins/0: number must have at most 12 digits before the point and 6 decimals,"
                                + " was 1000000000000"),
                unseen(
                        "index",
                        indicator("\"bins\": [{\"from\": 0, \"to\": 1, \"points\": 0},"
                                + " {\"from\": 2, \"to\": 3, \"points\": 0}]"),
                        AT_INDICATOR + "/bins: bins must tile the domain, had a gap between [0,1) = 0 and [2,3) = 0"));
    }

    private static ImmutableList<Mistake> grids() {
        String all = "\"cs\": \"ANY\", \"op\": \"ANY\"";
        return ImmutableList.of(
                seen("grid", grid("\"cs\": \"ANY\""), "/placements/0: must have op"),
                seen(
                        "grid",
                        grid("\"cs\": \"any\", \"op\": \"ANY\""),
                        "/placements/0/cs: must be one of ANY, MEASURED, NOT_MEASURED, was \"any\""),
                seen("grid", grid("\"cs\": 50, \"op\": \"ANY\""), "/placements/0/cs: must be an object, was 50"),
                seen(
                        "grid",
                        grid("\"cs\": {\"from\": 0, \"below\": 50}, \"op\": \"ANY\""),
                        "/placements/0/cs/below: unknown name, expected one of from, notMeasured, to"),
                seen(
                        "grid",
                        grid("\"cs\": {\"notMeasured\": \"yes\"}, \"op\": \"ANY\""),
                        "/placements/0/cs/notMeasured: must be true or false, was \"yes\""),
                unseen(
                        "grid",
                        grid("\"cs\": {\"from\": 60, \"to\": 40}, \"op\": \"ANY\""),
                        "/placements/0/cs: a reach must end above its start, was 60 to 40"),
                seen(
                        "grid",
                        grid(all + ", \"priority\": 0.5"),
                        "/placements/0/priority: must be a whole number of 32 bits, was 0.5"),
                unseen(
                        "grid",
                        grid("\"cs\": \"ANY\", \"op\": \"MEASURED\""),
                        "every cell must belong to a segment, CS 0..100 x OP not measured belonged to none (grid a@1)"),
                unseen(
                        "grid",
                        grid(all).replace("\"segment\": \"s\"", "\"segment\": \"t\""),
                        "a placement must be of a segment of the grid, was of t (grid a@1)"),
                seen(
                        "grid",
                        grid(all).replace("\"csCuts\": []", "\"csCuts\": [50, \"60\"]"),
                        "/csCuts/1: must be a number, was \"60\""),
                seen(
                        "grid",
                        grid(all).replace("\"csCuts\": []", "\"csCuts\": [100]"),
                        "csCuts must be below 100, had 100 (grid a@1)"),
                seen("grid", grid(all).replace(", \"ja\": \"S\"", ""), "/segments/0/name: must have ja"),
                seen(
                        "grid",
                        grid(all).replace("\"ja\": \"S\"", "\"ja\": \"S\", \"fr\": \"S\""),
                        "/segments/0/name/fr: unknown name, expected one of en, ja"));
    }

    private static ImmutableList<Mistake> others() {
        String yes = "{\"value\": \"yes\", \"label\": {\"en\": \"Y\", \"ja\": \"Y\"}}";
        return ImmutableList.of(
                seen(
                        "questionnaire",
                        question("\"purpose\": \"OTHER\""),
                        "/questions/0: must have one of scale, options, had 0"),
                unseen(
                        "questionnaire",
                        question("\"scale\": {\"min\": 5, \"max\": 1}"),
                        "/questions/0/scale: min must be < max, was 5 and 1"),
                seen(
                        "questionnaire",
                        question("\"options\": [" + yes + "]"),
                        "/questions/0/options: options must be at least 2, were 1"),
                unseen(
                        "questionnaire",
                        question("\"options\": [" + yes + ", " + yes + "]"),
                        "/questions/0/options: options must be given once each, were [yes, yes]"),
                seen(
                        "questionnaire",
                        question("\"scale\": {\"min\": 1, \"max\": 5}") + ", \"minimumAnswers\": 2",
                        "minimumAnswers must be >= 3, was 2 (questionnaire q@1)"),
                seen(
                        "channel-policy",
                        "\"ref\": \"c@1\", \"enoughData\": 0",
                        "enoughData must be in (0, 1], was 0 (policy c@1)"),
                seen(
                        "signal-policy",
                        "\"ref\": \"s@1\", \"halfLifeDays\": {\"RAIN\": 1}",
                        "/halfLifeDays/RAIN: unknown name, expected one of COMPETITOR_DISRUPTED, CUSTOMER_PAIN, GROWTH,"
                                + " INTEREST_SHOWN, KEY_PERSON_MOVED, POLICY_CHANGED, RELOCATION, RENEWAL_DUE,"
                                + " USAGE_CHANGED"),
                seen(
                        "detection-policy",
                        "\"ref\": \"d@1\", \"keyRoles\": [\"LIAISON\", \"LIAISON\"]",
                        "/keyRoles: each must stand once, some stand twice"),
                seen(
                        "detection-policy",
                        "\"ref\": \"d@1\", \"keyRoles\": [\"BOSS\"]",
                        "/keyRoles/0: must be one of DECISION_MAKER, DRAFTER, KEY_PERSON, STAFF_SUPERVISOR, LIAISON,"
                                + " was \"BOSS\""),
                seen(
                        "detection-policy",
                        "\"ref\": \"d@1\", \"usageIndicators\": [\"\"]",
                        "/usageIndicators/0: indicator id must not be empty"),
                seen(
                        "detection-policy",
                        "\"ref\": \"d@1\", \"usageIndicators\": [1]",
                        "/usageIndicators/0: must be a text, was 1"),
                seen(
                        "detection-policy",
                        "\"ref\": \"d@1\", \"usageLimits\": {\"\": \"a\"}",
                        "/usageLimits: indicator id must not be empty"),
                seen(
                        "detection-policy",
                        "\"ref\": \"d@1\", \"usageLimits\": {\"a\": \"\"}",
                        "/usageLimits/a: indicator id must not be empty"),
                seen(
                        "play-book",
                        rule("{}"),
                        "/rules/0/trigger: must have one of inSegment, scoreBelow, notMeasured,"
                                + " indicatorMissed, had 0"),
                seen(
                        "play-book",
                        rule("{\"notMeasured\": \"\"}"),
                        "/rules/0/trigger/notMeasured: index must not be blank"),
                seen(
                        "play-book",
                        rule("{\"scoreBelow\": {\"index\": \"a\", \"points\": 101}}"),
                        "/rules/0/trigger/scoreBelow: points must be 0 to 100 with at most 6 decimals, were 101"),
                seen(
                        "play-book",
                        rule("{\"inSegment\": \"a\", \"when\": 1}"),
                        "/rules/0/trigger/when: unknown name,"
                                + " expected one of inSegment, indicatorMissed, notMeasured, scoreBelow"),
                seen(
                        "warning-policy",
                        "\"ref\": \"w@1\", \"horizonDays\": 0",
                        "horizonDays must be 1 to 3650, was 0 (policy w@1)"),
                seen(
                        "touch-capacity",
                        "\"ref\": \"t@1\", \"most\": {\"HIGH\": 0}",
                        "most must be >= 1, was 0 (HIGH, capacity t@1)"));
    }

    private static String phases(String criteria, String gate, String more) {
        return "\"ref\": \"p@1\", \"criteria\": [" + criteria + "], \"phases\": [" + phase(0, "") + ", "
                + phase(1, ", \"gate\": " + gate) + "]" + more;
    }

    private static String phase(int level, String more) {
        return "{\"level\": " + level + ", \"code\": \"P" + level + "\", \"name\": {\"en\": \"E\", \"ja\": \"J\"}"
                + more + "}";
    }

    private static String criterion(String id, String fields) {
        return "{\"id\": \"" + id + "\", \"question\": {\"en\": \"E\", \"ja\": \"J\"}, " + fields + "}";
    }

    private static ImmutableList<Mistake> phases() {
        String met = criterion("a", "\"pattern\": {\"kinds\": [\"MEETING\"]}");
        String other = criterion("b", "\"pattern\": {\"kinds\": [\"VISIT\"]}");
        String gate = "{\"criteria\": [\"a\"]}";
        String activity = ", \"activities\": [{\"id\": \"x\", \"name\": {\"en\": \"E\", \"ja\": \"J\"},"
                + " \"fromLevel\": 0, \"pattern\": {\"kinds\": [\"CALL\"]}, \"serves\": [\"a\"]}]";
        return ImmutableList.of(
                seen("phase-model", "\"ref\": \"p@1\", \"criteria\": []", "must have phases"),
                seen(
                        "phase-model",
                        "\"ref\": \"p@1\", \"criteria\": [], \"phases\": [" + phase(0, "") + "]",
                        "there must be at least 2 phases, were 1 (model p@1)"),
                seen(
                        "phase-model",
                        "\"ref\": \"p@1\", \"criteria\": [], \"phases\": [" + phase(0, "") + ", " + phase(1, "") + "]",
                        "/phases/1: level 0 has no gate and every other has one, was none (phase 1 P1)"),
                unseen(
                        "phase-model",
                        phases(met, gate, "").replace("\"level\": 1", "\"level\": 2"),
                        "levels must be 0, 1, 2 and so on, was 2 P1 at 1 (model p@1)"),
                seen(
                        "phase-model",
                        phases(met, gate, "").replace("\"level\": 1", "\"level\": 101"),
                        "/phases/1: level must be 0 to 100, was 101"),
                unseen(
                        "phase-model",
                        phases(met, gate, "").replace("P1", "P0"),
                        "codes of phases must differ, had P0 again (model p@1)"),
                unseen(
                        "phase-model",
                        phases(met, "{\"criteria\": [\"a\", \"\\n\"]}", ""),
                        "/phases/1/gate/criteria/1: must be one of the criteria, was \"\\n\""),
                seen(
                        "phase-model",
                        phases(met, "{\"criteria\": [\"a\", \"a\"]}", ""),
                        "/phases/1/gate/criteria: each must stand once, some stand twice"),
                unseen(
                        "phase-model",
                        phases(met, "{\"needed\": 2, \"criteria\": [\"a\"]}", ""),
                        "/phases/1/gate: needed must be 1 to the number of criteria, was 2 of 1"),
                seen(
                        "phase-model",
                        phases(met, "{\"criteria\": []}", ""),
                        "/phases/1/gate: needed must be 1 to the number of criteria, was 0 of 0"),
                unseen(
                        "phase-model",
                        phases(met + ", " + other, gate, ""),
                        "/criteria: each must stand in a gate, [b] did not"),
                unseen(
                        "phase-model",
                        phases(met + ", " + met, gate, ""),
                        "/criteria: each must stand once, had a again"),
                seen(
                        "phase-model",
                        phases(met, gate, ", \"scope\": \"BEST\""),
                        "/scope: must be one of ACCOUNT, BEST_OPPORTUNITY, WORST_OPPORTUNITY, was \"BEST\""),
                seen(
                        "phase-model",
                        phases(met, gate, ", \"persistence\": \"RATCHET_WITH_EXPIRY\""),
                        "/persistence: must be one of CURRENT, RATCHET, was \"RATCHET_WITH_EXPIRY\""),
                seen(
                        "phase-model",
                        phases(met, gate, ", \"persistence\": {\"keptForDays\": 0}"),
                        "/persistence: days must be 1 to 3650, was 0"),
                seen(
                        "phase-model",
                        phases(met, gate, activity.replace("\"serves\": [\"a\"]", "\"serves\": []")),
                        "/activities/0: serves must not be empty (activity x)"),
                unseen(
                        "phase-model",
                        phases(met, gate, activity.replace("\"serves\": [\"a\"]", "\"serves\": [\"b\"]")),
                        "serves must be of the next gate, was b (activity x, model p@1)"),
                seen(
                        "phase-model",
                        phases(met, gate, activity.replace("\"fromLevel\": 0", "\"fromLevel\": -1")),
                        "/activities/0: fromLevel must be 0 to 99, was -1 (activity x)"));
    }

    private static String pattern(String fields) {
        return phases(criterion("a", "\"pattern\": {" + fields + "}"), "{\"criteria\": [\"a\"]}", "");
    }

    private static Mistake patternSeen(String fields, String message) {
        return seen("phase-model", pattern(fields), "/criteria/0/pattern" + message);
    }

    private static ImmutableList<Mistake> patterns() {
        String order = "\"kinds\": [\"ORDER\"], \"minimumAmount\": ";
        return ImmutableList.of(
                patternSeen("\"kinds\": []", ": kinds must not be empty"),
                patternSeen("\"kinds\": [\"ORDER\", \"ORDER\"]", "/kinds: each must stand once, some stand twice"),
                patternSeen("\"kinds\": [\"ORDER\"], \"times\": 0", ": times must be 1 to 36500, was 0"),
                patternSeen(
                        "\"kinds\": [\"ORDER\"], \"withinDays\": 36501", ": withinDays must be 1 to 36500, was 36501"),
                patternSeen(
                        "\"kinds\": [\"ORDER\"], \"withinBusinessDays\": 0",
                        ": withinBusinessDays must be 1 to 36500, was 0"),
                patternSeen(
                        "\"kinds\": [\"ORDER\"], \"withinDays\": 7, \"withinBusinessDays\": 5",
                        ": withinDays and withinBusinessDays must not both be given, were 7 and 5"),
                patternSeen(
                        "\"kinds\": [\"CALL\"], \"minimumMinutes\": 0", ": minimumMinutes must be 1 to 1000000, was 0"),
                patternSeen(
                        "\"kinds\": [\"CALL\"], \"status\": \"HELD\"",
                        "/status: unknown name, expected one of kinds,"
                                + " minimumAmount, minimumMinutes, roles, times, withinBusinessDays, withinDays"),
                patternSeen(order + "5", "/minimumAmount: must be an object, was 5"),
                patternSeen(
                        order + "{\"currency\": \"yen\", \"amount\": 5}",
                        "/minimumAmount/currency: Unknown currency 'yen'"),
                patternSeen(
                        order + "{\"currency\": \"JPY\", \"amount\": 1E100000000}",
                        "/minimumAmount/amount: an amount of JPY must have at most 19 digits before the point and 0"
                                + " decimals, was 1E+100000000"),
                unseen(
                        "phase-model",
                        pattern(order + "{\"currency\": \"JPY\", \"amount\": 0.5}"),
                        "/criteria/0/pattern/minimumAmount/amount: an amount of JPY must have at most 19 digits before the"
                                + " point and 0 decimals, was 0.5"),
                patternSeen(
                        order + "{\"currency\": \"JPY\", \"amount\": -1}",
                        ": minimumAmount must be at least 0 and less than 2^63 minor units, was JPY -1"),
                seen(
                        "phase-model",
                        phases(
                                criterion("a", "\"unseen\": \"MET\", \"pattern\": {\"kinds\": [\"CALL\"]}"),
                                "{\"criteria\": [\"a\"]}",
                                ""),
                        "/criteria/0: unseen must be UNKNOWN or NOT_MET, was MET (criterion a)"));
    }

    private static String process(String stages, String more) {
        return "\"ref\": \"p@1\", \"name\": {\"en\": \"E\", \"ja\": \"J\"}, \"roles\": [" + named("r") + ", "
                + named("t") + "], \"stages\": [" + stages + "], \"goal\": \"b\"" + more;
    }

    private static String named(String id) {
        return "{\"id\": \"" + id + "\", \"name\": {\"en\": \"E\", \"ja\": \"J\"}}";
    }

    private static String stage(String id, String more) {
        return "{\"id\": \"" + id + "\", \"name\": {\"en\": \"E\", \"ja\": \"J\"}, \"accountable\": \"r\"" + more + "}";
    }

    private static Mistake processSeen(String more, String message) {
        return seen("sales-process", process(stage("a", "") + ", " + stage("b", ""), more), message);
    }

    private static Mistake processUnseen(String more, String message) {
        return unseen("sales-process", process(stage("a", "") + ", " + stage("b", ""), more), message);
    }

    private static Mistake reasonSeen(String fields, String message) {
        return processSeen(
                ", \"reasons\": [{\"id\": \"x\", \"name\": {\"en\": \"E\", \"ja\": \"J\"}, " + fields + "}]",
                "/reasons/0" + message);
    }

    private static String handOff(String time) {
        return ", \"handOffs\": [{\"stage\": \"b\", \"from\": \"r\", \"to\": \"t\", \"respondWithin\": \"" + time
                + "\"}]";
    }

    private static ImmutableList<Mistake> processes() {
        return ImmutableList.of(
                seen(
                        "sales-process",
                        process(stage("b", ""), ""),
                        "there must be at least 2 stages, were 1 (process p@1)"),
                unseen(
                        "sales-process",
                        process(stage("a", "") + ", " + stage("a", ""), ""),
                        "stages must differ, had a again (process p@1)"),
                seen(
                        "sales-process",
                        process(stage("a", ", \"phase\": \"SALES\""), ""),
                        "/stages/0/phase: must be one of LEAD_ACQUISITION, OPPORTUNITY_CREATION, CONTRACT,"
                                + " CUSTOMER_FOLLOW_UP, was \"SALES\""),
                unseen(
                        "sales-process",
                        process(stage("a", ", \"helpers\": [\"r\"]") + ", " + stage("b", ""), ""),
                        "/stages/0: helpers must not name the accountable role r again (stage a)"),
                seen(
                        "sales-process",
                        process(stage("a", ", \"helpers\": [\"t\", \"t\"]") + ", " + stage("b", ""), ""),
                        "/stages/0/helpers: each must stand once, some stand twice"),
                processUnseen(
                        ", \"rates\": [{\"code\": \"x\", \"name\": {\"en\": \"E\", \"ja\": \"J\"}, \"base\": \"b\","
                                + " \"reached\": \"a\"}]",
                        "base must come before reached, were b and a (rate x, process p@1)"),
                reasonSeen("\"kind\": \"WON\"", "/kind: must be one of LOST, DISQUALIFIED, RECYCLED, was \"WON\""),
                reasonSeen("\"kind\": \"LOST\", \"wakeUpDays\": 0", ": wakeUpDays must be >= 1, was 0 (reason x)"),
                reasonSeen(
                        "\"kind\": \"DISQUALIFIED\", \"wakeUpDays\": 1",
                        ": who is disqualified is not woken up (reason x)"),
                processSeen(
                        ", \"qualification\": {\"stage\": \"b\", \"exclusions\": {}}",
                        "/qualification: exclusions must not be empty (qualification at b)"),
                processSeen(
                        ", \"qualification\": {\"stage\": \"b\", \"exclusions\": {\"FRIEND\": \"x\"}}",
                        "/qualification/exclusions/FRIEND: unknown name, expected one of COMPETITOR, NON_TARGET,"
                                + " OWN_GROUP, PARTNER, STUDENT"),
                processSeen(
                        handOff("soon"), "/handOffs/0/respondWithin: must be a duration such as PT1H30M, was \"soon\""),
                processUnseen(handOff("PT90M"), "/handOffs/0/respondWithin: must be written PT1H30M, was \"PT90M\""),
                processUnseen(
                        handOff("PT0S"),
                        "/handOffs/0: respondWithin must be > 0 and <= 365 days, was PT0S (hand-off at b)"),
                processUnseen(handOff("PT1H").replace("\"t\"", "\"x\""), "process p@1 has no role x"));
    }

    private static ImmutableList<Mistake> funnels() {
        return ImmutableList.of(
                seen(
                        "conversion-policy",
                        "\"ref\": \"c@1\", \"windowDays\": 90",
                        "/windowDays: unknown name, expected one of counting, definition, ref, unit, window, z"),
                seen(
                        "conversion-policy",
                        "\"ref\": \"c@1\", \"counting\": \"ALL\"",
                        "/counting: must be one of REACHED, VISITED, IN_SEQUENCE, FIRST_ENTRY, was \"ALL\""),
                seen(
                        "conversion-policy",
                        "\"ref\": \"c@1\", \"window\": \"P90D\"",
                        "/window: must be written PT2160H, was \"P90D\""),
                unseen(
                        "conversion-policy",
                        "\"ref\": \"c@1\", \"window\": \"PT0S\"",
                        "window must be > 0 and <= PT876600H, was PT0S (policy c@1)"),
                seen(
                        "bottleneck-policy",
                        "\"ref\": \"b@1\", \"targets\": [{\"from\": \"a\", \"to\": \"b\", \"rate\": 1.5}]",
                        "/targets/0: rate must be > 0 and <= 1, was 1.5 (a -> b)"),
                seen(
                        "bottleneck-policy",
                        "\"ref\": \"b@1\", \"capacities\": [{\"stage\": \"a\", \"perDay\": 1}]",
                        "/capacities/0: must have perBusinessDay"),
                seen(
                        "bottleneck-policy",
                        "\"ref\": \"b@1\", \"capacities\": [{\"stage\": \"a\", \"perBusinessDay\": 0}]",
                        "/capacities/0: perBusinessDay must be > 0, was 0 (stage a)"),
                seen(
                        "bottleneck-policy",
                        "\"ref\": \"b@1\", \"peerMinimum\": 9223372036854775808",
                        "/peerMinimum: must be a whole number of 64 bits, was 9223372036854775808"),
                seen("ageing-policy", "\"ref\": \"a@1\"", "must have days"),
                seen(
                        "ageing-policy",
                        "\"ref\": \"a@1\", \"days\": []",
                        "days must be 1 to 100 bounds, were 0 (policy a@1)"),
                seen(
                        "ageing-policy",
                        "\"ref\": \"a@1\", \"days\": [7, 1.5]",
                        "/days/1: must be a whole number of 32 bits, was 1.5"),
                unseen(
                        "ageing-policy",
                        "\"ref\": \"a@1\", \"days\": [7, 7]",
                        "days must be >= 1 and ascend, were [7, 7] (policy a@1)"),
                seen("follow-up-policy", "\"ref\": \"f@1\", \"leadDays\": 14", "must have customerDays"),
                seen(
                        "follow-up-policy",
                        "\"ref\": \"f@1\", \"leadDays\": 14, \"customerDays\": 90, \"stageDays\": {\"\": 3}",
                        "/stageDays: stage id must not be empty"),
                seen(
                        "follow-up-policy",
                        "\"ref\": \"f@1\", \"leadDays\": 14, \"customerDays\": 90, \"stageDays\": {\"a\": 0}",
                        "days of stage a must be 1 to 36500, was 0 (policy f@1)"),
                seen(
                        "change-policy",
                        "\"ref\": \"c@1\", \"order\": [\"MIX\", \"RATE\"]",
                        "order must name each factor once, was [MIX, RATE] (policy c@1)"),
                seen(
                        "change-policy",
                        "\"ref\": \"c@1\", \"order\": [\"MIX\", \"RATE\", \"MIX\"]",
                        "/order: each must stand once, some stand twice"),
                unseen(
                        "lead-outlook",
                        "\"ref\": \"l@1\", \"base\": \"ALL_LEADS\", \"source\": \"us\", \"shares\": {\"NOW\": 0.9}",
                        "shares must be 1 together, were 0.9 (outlook l@1)"),
                seen(
                        "lead-outlook",
                        "\"ref\": \"l@1\", \"base\": \"ALL_LEADS\", \"source\": \"us\", \"shares\": {\"SOON\": 1}",
                        "/shares/SOON: unknown name, expected one of LATER, NEVER, NOW"));
    }

    private static ImmutableList<Mistake> plans() {
        return ImmutableList.of(
                seen("plan-policy", "\"leadTime\": \"MEAN\"", "must have ref"),
                seen(
                        "plan-policy",
                        "\"ref\": \"p@1\", \"capacities\": [{\"role\": \"sr\", \"stage\": \"mql\"}]",
                        "/capacities/0: must have entriesPerMonth"),
                seen(
                        "plan-policy",
                        "\"ref\": \"p@1\", \"capacities\": [{\"role\": \"sr\", \"stage\": \"mql\","
                                + " \"entriesPerMonth\": 0}]",
                        "/capacities/0: entries per month must be > 0, were 0 (role sr, stage mql)"),
                unseen(
                        "plan-policy",
                        "\"ref\": \"p@1\", \"ramps\": [{\"role\": \"sr\", \"shares\": [0.5, 0.25]}]",
                        "/ramps/0: shares of a ramp must be 0 to 1 and never fall, had 0.25 after 0.5 (role sr)"),
                unseen(
                        "plan-policy",
                        "\"ref\": \"p@1\", \"mix\": [{\"channel\": \"web\", \"part\": 1, \"of\": 2,"
                                + " \"currency\": \"JPY\", \"costPerLead\": 1}]",
                        "shares must sum to 1, summed to 1/2"),
                seen(
                        "forecast-policy",
                        "\"ref\": \"f@1\", \"minimumSample\": 0",
                        "minimumSample must be 1 to 1000000, was 0 (policy f@1)"),
                seen(
                        "forecast-policy",
                        "\"ref\": \"f@1\", \"includesNewLeads\": 1",
                        "/includesNewLeads: must be true or false, was 1"),
                seen("forecast-scale", "\"ref\": \"y@1\", \"currency\": \"JPY\"", "must have categories"),
                unseen(
                        "forecast-scale",
                        "\"ref\": \"y@1\", \"currency\": \"JPY\", \"categories\": [{\"id\": \"a\", \"name\":"
                                + " {\"en\": \"A\", \"ja\": \"A\"}, \"role\": \"OMITTED\"}], \"counted\": [\"a\"]",
                        "counted must not contain a, which is OMITTED (scale y@1)"));
    }

    private static String steps(String second, String more) {
        return "\"ref\": \"s@1\", \"steps\": [{\"id\": \"a\", \"name\": {\"en\": \"E\", \"ja\": \"J\"}, \"codes\":"
                + " [\"x\"]}, {\"name\": {\"en\": \"E\", \"ja\": \"J\"}, " + second + "}]" + more;
    }

    private static ImmutableList<Mistake> steps() {
        String valid = "\"id\": \"b\", \"codes\": [\"y\"]";
        return ImmutableList.of(
                seen("step-funnel", "\"ref\": \"s@1\", \"steps\": []", "steps must be 2 to 50, were 0 (funnel s@1)"),
                seen(
                        "step-funnel",
                        steps("\"id\": \"b\", \"codes\": []", ""),
                        "/steps/1: codes must not be empty (step b)"),
                seen(
                        "step-funnel",
                        steps(valid + ", \"within\": \"soon\"", ""),
                        "/steps/1/within: must be a duration such as PT1H30M, was \"soon\""),
                unseen(
                        "step-funnel",
                        steps("\"id\": \"a\", \"codes\": [\"y\"]", ""),
                        "each step must be named once, was twice: a (funnel s@1)"),
                unseen(
                        "step-funnel",
                        steps(valid + ", \"within\": \"PT1H\"", ", \"order\": \"ANY\""),
                        "in any order no step can have a time of its own, had one: b (funnel s@1)"),
                unseen(
                        "step-funnel",
                        steps(valid, ", \"exclusions\": [{\"codes\": [\"z\"], \"after\": \"b\", \"before\": \"a\"}]"),
                        "an exclusion must lie after a step and before a later one, were b and a (funnel s@1)"),
                seen(
                        "step-funnel",
                        steps(
                                valid,
                                ", \"exclusions\": [{\"codes\": [\"z\", \"z\"], \"after\": \"a\", \"before\": \"b\"}]"),
                        "/exclusions/0/codes: each must stand once, some stand twice"),
                seen(
                        "step-funnel",
                        steps(valid, ", \"attempts\": \"LAST\""),
                        "/attempts: must be one of FIRST_ENTRY, BEST, EVERY, was \"LAST\""));
    }
}
