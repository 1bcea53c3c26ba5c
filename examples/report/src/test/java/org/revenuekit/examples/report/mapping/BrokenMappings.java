package org.revenuekit.examples.report.mapping;

import java.util.stream.Stream;

/** Mappings with one mistake each. */
final class BrokenMappings {

    /**
     * A mistake.
     *
     * @param json the mapping
     * @param problem what the reader says, from the path on
     * @param schema whether the JSON Schema can see it, too
     */
    record Mistake(String json, String problem, boolean schema) {
        @Override
        public String toString() {
            return problem;
        }
    }

    private static final String FRAME_NAMES =
            "$schema, name, about, currency, zone, fiscalYearStart, taxBasis, view, selfLinkMarksTop, whiteSpace,"
                    + " segmentation, phases, funnel, plan, revenue, success, lifetime, lifecycle, defaults, aliases, ignoredFiles, bods, tables, check";
    private static final String FORMAT_NAMES =
            "encoding, separator, quote, header, skipLines, extraFields, neutralised, dates, decimal, grouping, empty";

    private BrokenMappings() {}

    private static Mistake seen(String json, String problem) {
        return new Mistake(json, problem, true);
    }

    private static Mistake unseen(String json, String problem) {
        return new Mistake(json, problem, false);
    }

    private static String frame(String from, String to) {
        return Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]").replace(from, to);
    }

    private static String more(String members) {
        return Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]", members + ",\n");
    }

    private static String accounts(String members) {
        return Mappings.with("\"accounts\": [ { " + members + " } ]");
    }

    private static String deals(String columns) {
        return Mappings.with("\"opportunities\": [ { \"file\": \"d.csv\", \"columns\": { \"id\": \"id\", \"outcome\":"
                + " \"stage\", " + columns + " } } ]");
    }

    private static String lines(String columns, String members) {
        return Mappings.with("\"opportunityLines\": [ { \"file\": \"l.csv\", \"columns\": { \"opportunity\": \"o\""
                + columns + " }" + members + " } ]");
    }

    static Stream<Mistake> all() {
        return Stream.of(
                        frameMistakes(),
                        whiteSpaceMistakes(),
                        segmentationMistakes(),
                        phaseMistakes(),
                        funnelMistakes(),
                        funnelPolicyMistakes(),
                        planMistakes(),
                        revenueMistakes(),
                        successMistakes(),
                        lifetimeMistakes(),
                        lifecycleMistakes(),
                        observationMistakes(),
                        formatMistakes(),
                        sourceMistakes(),
                        columnMistakes(),
                        otherMistakes())
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> frameMistakes() {
        String noTables = "{ \"name\": \"m\", \"currency\": \"USD\", \"zone\": \"UTC\", \"fiscalYearStart\": \"MAY\" }";
        return Stream.of(
                seen("[]", "must be an object in braces, was a list"),
                seen(frame("\"name\": \"m\", ", ""), "name: is required"),
                seen(frame("\"name\": \"m\"", "\"name\": \" \""), "name: must not be blank"),
                seen(frame("\"name\": \"m\"", "\"name\": 7"), "name: must be a text, was a number"),
                seen(frame("\"name\": \"m\"", "\"name\": null"), "name: must be a text, was null"),
                seen(more("\"abuot\": \"x\""), "unknown name 'abuot'; did you mean 'about'? Allowed: " + FRAME_NAMES),
                seen(frame("\"currency\": \"USD\", ", ""), "currency: is required"),
                seen(frame("\"USD\"", "\"dollars\""), "currency: unknown currency 'dollars'; such as USD, EUR, JPY"),
                unseen(frame("\"USD\"", "\"XQQ\""), "currency: unknown currency 'XQQ'; such as USD, EUR, JPY"),
                seen(frame("\"zone\": \"UTC\", ", ""), "zone: is required"),
                unseen(
                        frame("\"UTC\"", "\"Tokyo\""),
                        "zone: unknown zone 'Tokyo'; such as Asia/Tokyo, America/New_York, UTC"),
                seen(frame(" \"fiscalYearStart\": \"JANUARY\",", ""), "fiscalYearStart: is required, such as JANUARY"),
                seen(
                        frame("\"JANUARY\"", "\"Januar\""),
                        "fiscalYearStart: unknown word 'Januar'; did you mean 'JANUARY'? Allowed: JANUARY, FEBRUARY,"
                                + " MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER"),
                seen(frame("\"JANUARY\"", "4"), "fiscalYearStart: must be a text, was a number"),
                seen(
                        more("\"taxBasis\": \"net\""),
                        "taxBasis: unknown word 'net'; Allowed: exclusive, inclusive, unstated"),
                seen(
                        more("\"view\": \"crm\""),
                        "view: unknown word 'crm'; Allowed: standard, majority-ownership, capital-affiliation,"
                                + " consolidation"),
                seen(more("\"selfLinkMarksTop\": \"yes\""), "selfLinkMarksTop: must be true or false, was a text"),
                seen(more("\"bods\": []"), "bods: must have at least one source"),
                seen(more("\"bods\": [ \"a.json\" ]"), "bods[0]: must be an object in braces, was a text"),
                seen(more("\"bods\": [ {} ]"), "bods[0].file: is required"),
                seen(more("\"bods\": [ { \"file\": \"*a*.json\" } ]"), "bods[0].file: must have at most one *"),
                seen(
                        more("\"bods\": [ { \"file\": \"../a.json\" } ]"),
                        "bods[0].file: file name must not have the parts '.', '..' or an empty one"),
                seen(
                        more("\"bods\": [ { \"file\": \"a.json\", \"distinct\": true } ]"),
                        "bods[0]: unknown name 'distinct'; Allowed: about, file"),
                seen(noTables, "tables: must have at least one table"),
                seen(Mappings.with(""), "tables: must have at least one table"),
                seen(Mappings.with("\"accounts\": []"), "tables.accounts: must have at least one source"),
                seen(
                        Mappings.with("\"accounts\": {}"),
                        "tables.accounts: must be a list in square brackets, was an object"),
                seen(
                        Mappings.with("\"deals\": [" + Mappings.ACCOUNTS + "]"),
                        "tables: unknown table 'deals'; did you mean 'dials'? Allowed: accounts, links, sellers, owners, activities, products,"
                                + " opportunities, opportunityLines, rates, productRelations, editions, assets, exclusions,"
                                + " competitorUses, needs, wallets, potentials, observations, evidence, leads, leadAttributes,"
                                + " leadEvents, marketing, dials, campaignTouches, subscriptions, assetActions, milestones,"
                                + " requests, usage, successCriteria, buyers"),
                seen(more("\"aliases\": { \"p\": [] }"), "aliases.p: must be an object in braces, was a list"),
                seen(more("\"aliases\": { \"p\": { \"a\": 1 } }"), "aliases.p.a: must be a text, was a number"),
                seen(more("\"ignoredFiles\": { \"x.csv\": \"\" }"), "ignoredFiles: say why 'x.csv' is not read"),
                seen(
                        more("\"ignoredFiles\": { \"../x.csv\": \"why\" }"),
                        "ignoredFiles: file name must not have the parts '.', '..' or an empty one"),
                unseen(
                        more("\"ignoredFiles\": { \"a.csv\": \"why\" }"),
                        "tables.accounts[0].file: the file stands in ignoredFiles, too"));
    }

    private static String whiteSpace(String members) {
        return more("\"whiteSpace\": { " + members + " }");
    }

    private static String rule(String members) {
        return whiteSpace("\"eligibility\": [ { " + members + " } ]");
    }

    private static Stream<Mistake> whiteSpaceMistakes() {
        String at = "whiteSpace.eligibility[0]";
        String japan = "\"name\": \"r\", \"countries\": [\"JP\"]";
        return Stream.of(
                seen(more("\"whiteSpace\": []"), "whiteSpace: must be an object in braces, was a list"),
                seen(
                        whiteSpace("\"ownd\": \"won\""),
                        "whiteSpace: unknown name 'ownd'; did you mean 'owned'? Allowed: owned, lapsesAfterMonths,"
                                + " members, offerings, branchesInherit, surveyedOnly, basis, minimumPeers, spendWindow,"
                                + " eligibility"),
                seen(
                        whiteSpace("\"owned\": \"bought\""),
                        "whiteSpace.owned: unknown word 'bought'; Allowed: won, active, delivered"),
                seen(
                        whiteSpace("\"members\": \"company\""),
                        "whiteSpace.members: unknown word 'company'; Allowed: account, division, family"),
                seen(
                        whiteSpace("\"offerings\": \"item\""),
                        "whiteSpace.offerings: unknown word 'item'; Allowed: product, line, category"),
                seen(
                        whiteSpace("\"basis\": \"guess\""),
                        "whiteSpace.basis: unknown word 'guess'; Allowed: list_price, list_price_per_seat,"
                                + " peer_median_per_employee, stated"),
                seen(
                        whiteSpace("\"spendWindow\": \"decade\""),
                        "whiteSpace.spendWindow: unknown word 'decade'; Allowed: all_time, fiscal_year, calendar_year,"
                                + " trailing_year"),
                seen(
                        whiteSpace("\"lapsesAfterMonths\": 0"),
                        "whiteSpace.lapsesAfterMonths: must be a whole number from 1 to 1200, was 0"),
                seen(
                        whiteSpace("\"lapsesAfterMonths\": 1201"),
                        "whiteSpace.lapsesAfterMonths: must be a whole number from 1 to 1200, was 1201"),
                seen(
                        whiteSpace("\"minimumPeers\": 0"),
                        "whiteSpace.minimumPeers: must be a whole number from 1 to 1000000, was 0"),
                seen(
                        whiteSpace("\"minimumPeers\": 1000001"),
                        "whiteSpace.minimumPeers: must be a whole number from 1 to 1000000, was 1000001"),
                seen(
                        whiteSpace("\"branchesInherit\": \"no\""),
                        "whiteSpace.branchesInherit: must be true or false, was a text"),
                seen(
                        whiteSpace("\"surveyedOnly\": \"no\""),
                        "whiteSpace.surveyedOnly: must be true or false, was a text"),
                unseen(
                        whiteSpace("\"eligibility\": [ { " + japan + " }, { " + japan + " } ]"),
                        "whiteSpace.: names of eligibility rules must differ, had r again (policy white-space@1)"),
                seen(whiteSpace("\"eligibility\": [ 1 ]"), at + ": must be an object in braces, was a number"),
                seen(
                        rule(japan + ", \"country\": \"JP\""),
                        at + ": unknown name 'country'; Allowed: name, products, lines,"
                                + " categories, countries, industries, statuses, minimumEmployees, maximumEmployees,"
                                + " excludesUnknown"),
                seen(rule("\"countries\": [\"JP\"]"), at + ".name: is required"),
                seen(
                        rule("\"name\": \" \", \"countries\": [\"JP\"]"),
                        at + ".: eligibility rule name must not be blank"),
                seen(rule("\"name\": \"r\""), at + ".: a rule must have a condition, had none (eligibility rule r)"),
                seen(rule(japan + ", \"products\": []"), at + ".products: must have at least one text"),
                seen(rule(japan + ", \"lines\": [1]"), at + ".lines[0]: must be a text, was a number"),
                unseen(rule(japan + ", \"products\": [\"\"]"), at + ".products[0]: product id must not be empty"),
                unseen(rule(japan + ", \"lines\": [\"\"]"), at + ".lines[0]: product line must not be empty"),
                unseen(
                        rule(japan + ", \"categories\": [\"\"]"),
                        at + ".categories[0]: product category must not be empty"),
                seen(
                        rule("\"name\": \"r\", \"countries\": [\"Japan\"]"),
                        at + ".countries[0]: country must be two letters A to Z (ISO 3166-1 alpha-2), was \"Japan\""),
                seen(rule("\"name\": \"r\", \"industries\": []"), at + ".industries: must have at least one text"),
                seen(
                        rule("\"name\": \"r\", \"statuses\": [\"alive\"]"),
                        at + ".statuses[0]: unknown word 'alive'; Allowed: active, inactive, withdrawn"),
                seen(
                        rule("\"name\": \"r\", \"minimumEmployees\": -1"),
                        at + ".minimumEmployees: must be a whole number from 0 to 1000000000, was -1"),
                seen(
                        rule("\"name\": \"r\", \"maximumEmployees\": 1000000001"),
                        at + ".maximumEmployees: must be a whole number from 0 to 1000000000, was 1000000001"),
                unseen(
                        rule("\"name\": \"r\", \"minimumEmployees\": 5, \"maximumEmployees\": 4"),
                        at + ".: maximumEmployees must be >= 5, was 4 (eligibility rule r)"),
                seen(
                        rule(japan + ", \"excludesUnknown\": 1"),
                        at + ".excludesUnknown: must be true or false, was a number"));
    }

    private static String segmentation(String members) {
        return more("\"segmentation\": { " + members + " }");
    }

    private static String index(String ref, String weight) {
        return "{ \"ref\": \"" + ref + "\", \"groups\": [ { \"name\": \"g\", \"weight\": 1, \"indicators\": [ { \"id\":"
                + " \"x\", \"weight\": " + weight + ", \"categories\": { \"yes\": 100 } } ] } ] }";
    }

    private static String phases(String members) {
        return more("\"phases\": { " + members + " }");
    }

    private static Stream<Mistake> phaseMistakes() {
        return Stream.of(
                seen(more("\"phases\": []"), "phases: must be an object in braces, was a list"),
                seen(phases("\"months\": 3"), "phases: unknown name 'months'; Allowed: model, comparedMonths, briefs"),
                seen(phases("\"model\": 1"), "phases.model: must be an object, was 1"),
                unseen(phases("\"model\": { \"ref\": \"m@1\" }"), "phases.model: must have criteria"),
                seen(
                        phases("\"comparedMonths\": 0"),
                        "phases.comparedMonths: must be a whole number from 1 to 120, was 0"),
                seen(phases("\"briefs\": [ 1 ]"), "phases.briefs[0]: must be a text, was a number"),
                unseen(
                        phases("\"briefs\": [ \" \" ]"),
                        "phases.briefs: account id must not begin or end with a blank, was \" \""));
    }

    private static String funnel(String members) {
        return more("\"funnel\": { " + members + " }");
    }

    private static String plan(String members) {
        return more("\"plan\": { " + members + " }");
    }

    private static String revenue(String members) {
        return more("\"revenue\": { " + members + " }");
    }

    private static String success(String members) {
        return more("\"success\": { " + members + " }");
    }

    private static String milestones(String members) {
        return success("\"onboarding\": { \"milestones\": [ " + members + " ] }");
    }

    private static Stream<Mistake> successMistakes() {
        String set = "{ \"id\": \"set-up\", \"name\": \"Set up\", \"dueDays\": 14 }";
        return Stream.of(
                seen(
                        success("\"phase\": {}"),
                        "success: unknown name 'phase'; did you mean 'phases'? Allowed: onboarding, adoption, phases,"
                                + " contacts, requests"),
                seen(
                        milestones("{ \"name\": \"S\", \"dueDays\": 1 }"),
                        "success.onboarding.milestones[0].id: is required"),
                seen(
                        milestones("{ \"id\": \"s\", \"dueDays\": 1 }"),
                        "success.onboarding.milestones[0].name: is required"),
                seen(
                        milestones("{ \"id\": \"s\", \"name\": \"S\" }"),
                        "success.onboarding.milestones[0].dueDays: is required"),
                seen(
                        milestones("{ \"id\": \"s\", \"name\": \"S\", \"dueDays\": -1 }"),
                        "success.onboarding.milestones[0].dueDays: must be a whole number from 0 to 36500, was -1"),
                unseen(
                        milestones("{ \"id\": \" s\", \"name\": \"S\", \"dueDays\": 1 }"),
                        "success.onboarding.milestones[0].id: milestone id must not begin or end with a blank, was"
                                + " \" s\""),
                unseen(
                        milestones(set + ", " + set),
                        "success.onboarding.milestones: milestone must be there once, was twice: set-up (plan"
                                + " m-onboarding@1)"),
                unseen(
                        success("\"onboarding\": { \"value\": \"set-up\" }"),
                        "success.onboarding.value: must be one of 'milestones', of which there are none"),
                unseen(
                        success("\"onboarding\": { \"milestones\": [ " + set + " ], \"value\": \"trained\" }"),
                        "success.onboarding.milestones: valueMilestone must be one of [set-up], was trained (plan"
                                + " m-onboarding@1)"),
                unseen(
                        success("\"onboarding\": { \"endsWith\": [ \"value\" ] }"),
                        "success.onboarding.endsWith: must be of the milestones [kick-off, set-up, trained,"
                                + " first-value], was value"),
                seen(
                        success("\"onboarding\": { \"ends\": [] }"),
                        "success.onboarding: unknown name 'ends'; Allowed: milestones, value," + " endsWith"),
                seen(
                        success("\"adoption\": { \"by\": \"users\" }"),
                        "success.adoption.by: unknown word 'users'; Allowed: seats, features"),
                seen(
                        success("\"adoption\": { \"from\": 0 }"),
                        "success.adoption.from: must be a number above 0 and at most 1, of at most 100 decimals, was 0"),
                seen(
                        success("\"adoption\": { \"declineFrom\": 1.01 }"),
                        "success.adoption.declineFrom: must be a number above 0 and at most 1, of at most 100 decimals,"
                                + " was 1.01"),
                seen(
                        success("\"adoption\": { \"nearlyFullFrom\": \"all\" }"),
                        "success.adoption.nearlyFullFrom: must be a number, was a text"),
                unseen(
                        success("\"adoption\": { \"nearlyFullFrom\": 1e-101 }"),
                        "success.adoption.nearlyFullFrom: must be a number above 0 and at most 1, of at most 100"
                                + " decimals, was 1e-101"),
                seen(
                        success("\"adoption\": { \"lookBackDays\": 0 }"),
                        "success.adoption.lookBackDays: must be a whole number from 1 to 36500, was 0"),
                seen(
                        success("\"phases\": { \"growthDays\": 0 }"),
                        "success.phases.growthDays: must be a whole number from 1 to 36500, was 0"),
                seen(
                        success("\"phases\": { \"stuckAfterDays\": { \"sale\": 3 } }"),
                        "success.phases.stuckAfterDays: unknown name 'sale'; Allowed: onboarding, adoption, retention,"
                                + " growth"),
                unseen(
                        success("\"contacts\": { \"after\": [ \"tomorrow\" ] }"),
                        "success.contacts.after: must be a time such as P1D, P1M or P1Y, was 'tomorrow'"),
                unseen(
                        success("\"contacts\": { \"after\": [ \"P-1D\" ] }"),
                        "success.contacts.after: offset must be 0 to 1200 months and 36500 days, was P-1D (cadence"
                                + " contact-cadence@1)"),
                unseen(
                        success("\"contacts\": { \"after\": [ \"" + "x".repeat(81) + "\" ] }"),
                        "success.contacts.after: must be a time such as P1D, P1M or P1Y, was '" + "x".repeat(80)
                                + "…'"),
                seen(
                        success("\"contacts\": { \"kinds\": [ \"\u202e\" ] }"),
                        "success.contacts.kinds: must be of call, mail, form, visit, web_meeting, meeting, seminar,"
                                + " exhibition, other, was \\u202e"),
                unseen(
                        success("\"onboarding\": { \"endsWith\": [ \"a\u202e\" ] }"),
                        "success.onboarding.endsWith: must be of the milestones [kick-off, set-up, trained,"
                                + " first-value], was a\\u202e"),
                unseen(
                        success("\"contacts\": { \"every\": \"often\" }"),
                        "success.contacts.every: must be a time such as P1D, P1M or P1Y, was 'often'"),
                seen(
                        success("\"contacts\": { \"kinds\": [ \"dinner\" ] }"),
                        "success.contacts.kinds: must be of call, mail, form, visit, web_meeting, meeting, seminar,"
                                + " exhibition, other, was dinner"),
                seen(
                        success("\"requests\": { \"withinHours\": { \"high\": 0 } }"),
                        "success.requests.withinHours.high: must be a whole number from 1 to 8760, was 0"),
                seen(
                        success("\"requests\": { \"businessHours\": { \"from\": \"09:00\" } }"),
                        "success.requests.businessHours.to: is required"));
    }

    private static String lifetime(String members) {
        return more("\"lifetime\": { " + members + " }");
    }

    private static String valued(String members) {
        return lifetime("\"margin\": 0.5, " + members);
    }

    private static Stream<Mistake> lifecycleMistakes() {
        return Stream.of(
                seen(
                        more("\"lifecycle\": { \"gapDay\": 1 }"),
                        "lifecycle: unknown name 'gapDay'; did you mean 'gapDays'? Allowed: acquiredBy, gapDays,"
                                + " startWithinDays"),
                seen(
                        more("\"lifecycle\": { \"acquiredBy\": \"last\" }"),
                        "lifecycle.acquiredBy: unknown word 'last'; Allowed: winning, first"),
                seen(
                        more("\"lifecycle\": { \"gapDays\": -1 }"),
                        "lifecycle.gapDays: must be a whole number from 0 to 3660, was -1"),
                seen(
                        more("\"lifecycle\": { \"gapDays\": 3661 }"),
                        "lifecycle.gapDays: must be a whole number from 0 to 3660, was 3661"),
                seen(
                        more("\"lifecycle\": { \"startWithinDays\": -1 }"),
                        "lifecycle.startWithinDays: must be a whole number from 0 to 3660, was -1"),
                seen(
                        more("\"lifecycle\": { \"startWithinDays\": 3661 }"),
                        "lifecycle.startWithinDays: must be a whole number from 0 to 3660, was 3661"));
    }

    private static Stream<Mistake> lifetimeMistakes() {
        return Stream.of(
                seen(lifetime(""), "lifetime.margin: is required, for lifetime value is about profit"),
                seen(
                        lifetime("\"margin\": 0"),
                        "lifetime.margin: must be a number above 0 and at most 1, of at most 100 decimals, was 0"),
                seen(
                        valued("\"contract\": {}"),
                        "lifetime: unknown name 'contract'; did you mean 'contracts'? Allowed: margin, simple,"
                                + " contracts, buying"),
                seen(
                        valued("\"simple\": { \"months\": 121 }"),
                        "lifetime.simple.months: must be a whole number from 1 to 120, was 121"),
                seen(
                        valued("\"simple\": { \"horizonMonths\": 1201 }"),
                        "lifetime.simple.horizonMonths: must be a whole number from 1 to 1200, was 1201"),
                seen(
                        valued("\"simple\": { \"discount\": -0.1 }"),
                        "lifetime.simple.discount: must be a number from 0 to 10, of at most 100 decimals, was -0.1"),
                seen(
                        valued("\"simple\": { \"discount\": 10.1 }"),
                        "lifetime.simple.discount: must be a number from 0 to 10, of at most 100 decimals, was 10.1"),
                unseen(
                        valued("\"contracts\": { \"discount\": 0.000001 }"),
                        "lifetime.contracts.discount: discountRate must be 0, or 0.00001 to 10, was 0.000001 (policy"
                                + " retention-fit@1)"),
                seen(
                        valued("\"contracts\": { \"minimumPeriods\": 1 }"),
                        "lifetime.contracts.minimumPeriods: must be a whole number from 2 to 1200, was 1"),
                seen(
                        valued("\"contracts\": { \"period\": \"week\" }"),
                        "lifetime.contracts.period: unknown word 'week'; Allowed: month, year"),
                seen(
                        valued("\"buying\": { \"of\": \"orders\" }"),
                        "lifetime.buying.of: unknown word 'orders'; Allowed: buyers, opportunities"),
                seen(
                        valued("\"simple\": { \"discount\": 1e99999999999 }"),
                        "lifetime.simple.discount: must be a number from 0 to 10, of at most 100 decimals, was"
                                + " 1e99999999999"),
                unseen(
                        valued("\"simple\": { \"discount\": 1e-99999999999 }"),
                        "lifetime.simple.discount: must be a number from 0 to 10, of at most 100 decimals, was"
                                + " 1e-99999999999"),
                seen(
                        valued("\"buying\": { \"daysPerPeriod\": 367 }"),
                        "lifetime.buying.daysPerPeriod: must be a whole number from 1 to 366, was 367"),
                unseen(
                        Mappings.with(
                                "\"buyers\": [ { \"file\": \"b.csv\", \"columns\": { \"account\": 1, \"frequency\":"
                                        + " 2, \"recency\": 3, \"age\": 4 } } ]"),
                        "lifetime: is required, with its margin, where 'buyers' are read"),
                unseen(
                        Mappings.with(
                                "\"buyers\": [ { \"file\": \"b.csv\", \"columns\": { \"account\": 1, \"frequency\":"
                                        + " 2, \"recency\": 3, \"age\": 4 } } ]",
                                "\"lifetime\": { \"margin\": 0.5, \"buying\": { \"of\": \"opportunities\" } },"),
                        "lifetime: its 'buying' is of opportunities, so that 'buyers' would not be used: state one of"
                                + " them"));
    }

    private static Stream<Mistake> revenueMistakes() {
        return Stream.of(
                seen(more("\"revenue\": 1"), "revenue: must be an object in braces, was a number"),
                seen(
                        revenue("\"month\": 3"),
                        "revenue: unknown name 'month'; did you mean 'months'? Allowed: churnDate, gapMonths,"
                                + " nettingDays, weeksPerYear, daysPerYear, rateDate, cohorts, tenureUnit, months,"
                                + " breakdown, horizonMonths, renewalMonths"),
                seen(
                        revenue("\"churnDate\": \"end\""),
                        "revenue.churnDate: unknown word 'end'; Allowed: end_of_term, cancellation"),
                seen(revenue("\"gapMonths\": -1"), "revenue.gapMonths: must be a whole number from 0 to 120, was -1"),
                seen(
                        revenue("\"nettingDays\": 32"),
                        "revenue.nettingDays: must be a whole number from 0 to 31, was 32"),
                seen(
                        revenue("\"weeksPerYear\": 48"),
                        "revenue.weeksPerYear: must be a whole number from 50 to 54, was 48"),
                seen(
                        revenue("\"daysPerYear\": 367"),
                        "revenue.daysPerYear: must be a whole number from 360 to 366, was 367"),
                seen(
                        revenue("\"rateDate\": \"April\""),
                        "revenue.rateDate: must be a date such as 2025-03-31, was 'April'"),
                unseen(
                        revenue("\"rateDate\": \"2025-02-30\""),
                        "revenue.rateDate: must be a date such as 2025-03-31, was '2025-02-30'"),
                seen(
                        revenue("\"cohorts\": \"week\""),
                        "revenue.cohorts: unknown word 'week'; Allowed: month, quarter, year"),
                seen(
                        revenue("\"tenureUnit\": \"year\""),
                        "revenue.tenureUnit: unknown word 'year'; Allowed: month, day"),
                seen(revenue("\"months\": 0"), "revenue.months: must be a whole number from 1 to 120, was 0"),
                seen(
                        revenue("\"breakdown\": \"region\""),
                        "revenue.breakdown: unknown word 'region'; Allowed: segment, product, country, industry"),
                seen(
                        revenue("\"renewalMonths\": 0"),
                        "revenue.renewalMonths: must be a whole number from 1 to 120, was 0"),
                seen(
                        revenue("\"horizonMonths\": 121"),
                        "revenue.horizonMonths: must be a whole number from 1 to 120, was 121"));
    }

    private static String target(String members) {
        return plan("\"targets\": [ { " + members + " } ]");
    }

    private static String headcount(String members) {
        return plan("\"headcount\": [ { " + members + " } ]");
    }

    private static Stream<Mistake> planMistakes() {
        return Stream.of(
                seen(more("\"plan\": 1"), "plan: must be an object in braces, was a number"),
                seen(
                        plan("\"target\": 3"),
                        "plan: unknown name 'target'; did you mean 'targets'? Allowed: opportunityStage, targets, policy,"
                                + " headcount, from, forecast, horizonDays, backtests, callQueue, goals"),
                unseen(
                        plan("\"opportunityStage\": \"deal\""),
                        "plan.opportunityStage: process the-model@1 has no stage deal"),
                unseen(
                        plan("\"opportunityStage\": \"won\""),
                        "plan.opportunityStage: opportunityStage must come before the goal won, was won"
                                + " (policy the-model-field-sales@1)"),
                unseen(plan("\"from\": \"won\""), "plan.from: must come before the goal won, was won"),
                seen(target("\"amount\": 1"), "plan.targets[0].month: is required"),
                seen(
                        target("\"month\": \"April\", \"amount\": 1"),
                        "plan.targets[0].month: must be a month such as 2026-04, was 'April'"),
                unseen(
                        target("\"month\": \"0000-01\", \"amount\": 1"),
                        "plan.targets[0].month: must be a month such as 2026-04, was '0000-01'"),
                seen(
                        target("\"month\": \"+12345-01\", \"amount\": 1"),
                        "plan.targets[0].month: must be a month such as 2026-04, was '+12345-01'"),
                unseen(
                        target("\"month\": \"2026-04\", \"amount\": 1e-999999999"),
                        "plan.targets[0].amount: must be a number from 0 to 10^18 of at most 100 decimals"),
                seen(target("\"month\": \"2026-04\""), "plan.targets[0].amount: is required"),
                seen(
                        target("\"month\": \"2026-04\", \"amount\": \"1\""),
                        "plan.targets[0].amount: must be a number from 0 to 10^18 of at most 100 decimals"),
                seen(
                        target("\"month\": \"2026-04\", \"amount\": -1"),
                        "plan.targets[0].amount: must be a number from 0 to 10^18 of at most 100 decimals"),
                seen(
                        target("\"month\": \"2026-04\", \"amount\": 1000000000000000001"),
                        "plan.targets[0].amount: must be a number from 0 to 10^18 of at most 100 decimals"),
                seen(
                        target("\"month\": \"2026-04\", \"amount\": 1, \"unit\": 1"),
                        "plan.targets[0]: unknown name 'unit'; Allowed: month, amount"),
                unseen(
                        target("\"month\": \"2026-04\", \"amount\": 1 }, { \"month\": \"2026-04\", \"amount\": 2"),
                        "plan.targets[1].month: must have one target, 2026-04 had two"),
                unseen(plan("\"policy\": \"standard\""), "plan.policy: needs targets"),
                seen(plan("\"policy\": \"usual\""), "plan.policy: must be an object, was \"usual\""),
                seen(headcount("\"people\": 1"), "plan.headcount[0].role: is required"),
                seen(headcount("\"role\": \"sr\""), "plan.headcount[0].people: is required"),
                seen(
                        headcount("\"role\": \"sr\", \"people\": -1"),
                        "plan.headcount[0].people: must be a whole number from 0 to 1000000, was -1"),
                seen(
                        headcount("\"role\": \"sr\", \"people\": 1, \"hired\": \"soon\""),
                        "plan.headcount[0].hired: must be a month such as 2026-04, was 'soon'"),
                unseen(
                        headcount("\"role\": \" \", \"people\": 1"),
                        "plan.headcount[0].role: role id must not begin or end with a blank, was \" \""),
                unseen(plan("\"horizonDays\": 9"), "plan.horizonDays: needs a forecast"),
                unseen(plan("\"backtests\": 1"), "plan.backtests: needs a forecast"),
                seen(
                        plan("\"forecast\": \"standard\", \"horizonDays\": 0"),
                        "plan.horizonDays: must be a whole number from 1 to 3660, was 0"),
                seen(
                        plan("\"forecast\": \"standard\", \"backtests\": 25"),
                        "plan.backtests: must be a whole number from 0 to 24, was 25"),
                unseen(
                        plan("\"forecast\": { \"ref\": \"f\" }"),
                        "plan.forecast.ref: a definition reference is name@version, was \"f\""),
                seen(plan("\"goals\": 1"), "plan.goals: must be an object in braces, was a number"),
                unseen(
                        plan("\"goals\": { \"won.count\": 1 }"),
                        "plan.goals.won.count: must be a figure that is given to a tree of a department"),
                seen(
                        plan("\"goals\": { \"opportunity.count\": -1 }"),
                        "plan.goals.opportunity.count: must be a number from 0 to 10^18 of at most 100 decimals"),
                seen(
                        plan("\"goals\": { \"opportunity.count\": \"1\" }"),
                        "plan.goals.opportunity.count: must be a number from 0 to 10^18 of at most 100 decimals"),
                unseen(
                        plan("\"goals\": { \"opportunity.count\": 1e-200 }"),
                        "plan.goals.opportunity.count: must be a number from 0 to 10^18 of at most 100 decimals"),
                seen(
                        plan("\"goals\": { \"opportunity.count\": 1e99999999999 }"),
                        "plan.goals.opportunity.count: must be a number from 0 to 10^18 of at most 100 decimals"),
                unseen(
                        more("\"funnel\": { \"process\": \"buying-stages\" }, \"plan\": { \"goals\": {} }"),
                        "plan.goals.: need the process the-model, was buying-stages@1"),
                seen(plan("\"callQueue\": \"yes\""), "plan.callQueue: must be true or false, was a text"),
                unseen(
                        more("\"funnel\": { \"process\": \"buying-stages\" }, \"plan\": { \"callQueue\": true }"),
                        "plan.callQueue: process buying-stages@1 has no channel referral"));
    }

    private static Stream<Mistake> funnelMistakes() {
        String words = "\"opportunities\": { \"created\": \"lead\", \"won\": \"won\", \"lost\": \"price\" }";
        return Stream.of(
                seen(more("\"funnel\": 1"), "funnel: must be an object in braces, was a number"),
                seen(
                        funnel("\"model\": 3"),
                        "funnel: unknown name 'model'; Allowed: process, counting, unit, windowDays, cohort, months,"
                                + " breakdown, opportunities, businessHours, bottleneck, followUp, ageing, outlook"),
                seen(
                        funnel("\"process\": \"modell\""),
                        "funnel.process: unknown word 'modell'; Allowed: the-model, outbound, traditional,"
                                + " buying-stages, japanese"),
                seen(funnel("\"process\": 1"), "funnel.process: must be an object, was 1"),
                unseen(funnel("\"process\": { \"ref\": \"p@1\" }"), "funnel.process: must have name"),
                seen(
                        funnel("\"counting\": \"seen\""),
                        "funnel.counting: unknown word 'seen'; Allowed: reached, visited, in_sequence, first_entry"),
                seen(
                        funnel("\"unit\": \"lead\""),
                        "funnel.unit: unknown word 'lead'; did you mean 'leads'? Allowed: leads, passes"),
                seen(funnel("\"windowDays\": 0"), "funnel.windowDays: must be a whole number from 1 to 36525, was 0"),
                seen(funnel("\"months\": 121"), "funnel.months: must be a whole number from 1 to 120, was 121"),
                seen(
                        funnel("\"cohort\": \"2026\""),
                        "funnel.cohort: span must be written like [2026-04-01,2027-04-01) or [2026-04-01,..), was 2026"),
                seen(funnel("\"breakdown\": \" \""), "funnel.breakdown: must not be blank"),
                seen(
                        funnel("\"opportunities\": { \"won\": \"won\", \"lost\": \"price\" }"),
                        "funnel.opportunities.created: is required"),
                unseen(
                        funnel(words.replace("\"won\": \"won\"", "\"won\": \"sold\"")),
                        "funnel.opportunities.won: process the-model@1 has no stage sold"),
                unseen(
                        funnel(words.replace("price", "dear")),
                        "funnel.opportunities.lost: process the-model@1 has no reason dear"),
                unseen(
                        Mappings.with(
                                "\"leadEvents\": [ { \"file\": \"e.csv\", \"columns\": { \"lead\": \"l\", \"kind\":"
                                        + " \"k\" } } ]",
                                "\"funnel\": { " + words + " },"),
                        "funnel: its 'opportunities' are leads, and so are those of 'leadEvents': state one of them"),
                seen(
                        Mappings.with("\"leadEvents\": [ { \"file\": \"e.csv\", \"columns\": { \"lead\": \"l\", \"at\":"
                                + " \"t\" } } ]"),
                        "tables.leadEvents[0].columns: map at least one of 'stage', 'reason' and 'kind'"),
                seen(
                        Mappings.with("\"leadEvents\": [ { \"file\": \"e.csv\", \"distinct\": true, \"columns\": {"
                                + " \"lead\": \"l\", \"kind\": \"k\" } } ]"),
                        "tables.leadEvents[0].distinct: two equal rows of leadEvents are two of them"));
    }

    private static Stream<Mistake> funnelPolicyMistakes() {
        return Stream.of(
                seen(funnel("\"businessHours\": { \"from\": \"09:00\" }"), "funnel.businessHours.to: is required"),
                seen(
                        funnel("\"businessHours\": { \"from\": \"9\", \"to\": \"18:00\" }"),
                        "funnel.businessHours.from: must be a time of day such as 09:00, was '9'"),
                unseen(
                        funnel("\"businessHours\": { \"from\": \"09:00\", \"to\": \"09:00\" }"),
                        "funnel.businessHours.to: hours must be of a minute or more, were 09:00 to 09:00"),
                seen(
                        funnel("\"businessHours\": { \"open\": \"09:00\", \"from\": \"09:00\", \"to\": \"18:00\" }"),
                        "funnel.businessHours: unknown name 'open'; Allowed: from, to"),
                seen(funnel("\"bottleneck\": 1"), "funnel.bottleneck: must be an object, was 1"),
                unseen(
                        funnel("\"bottleneck\": { \"ref\": \"b@1\", \"capacity\": [] }"),
                        "funnel.bottleneck.capacity: unknown name, expected one of capacities, definition, peerMinimum, ref,"
                                + " targets, theory"),
                unseen(
                        funnel("\"bottleneck\": { \"ref\": \"b@1\", \"capacities\": [ { \"stage\": \"sold\","
                                + " \"perBusinessDay\": 1 } ] }"),
                        "funnel.bottleneck: process the-model@1 has no stage sold"),
                unseen(
                        funnel("\"bottleneck\": { \"ref\": \"b@1\", \"targets\": [ { \"from\": \"lead\", \"to\":"
                                + " \"won\", \"rate\": 0.5 } ] }"),
                        "funnel.bottleneck: target from lead must be to mal, was to won"),
                unseen(
                        funnel(
                                "\"followUp\": { \"ref\": \"f@1\", \"leadDays\": 1, \"customerDays\": 1, \"stageDays\": {"
                                        + " \"sold\": 3 } }"),
                        "funnel.followUp: process the-model@1 has no stage sold"),
                unseen(
                        funnel("\"ageing\": { \"ref\": \"a@1\", \"days\": [7, 7] }"),
                        "funnel.ageing: days must be >= 1 and ascend, were [7, 7] (policy a@1)"),
                seen(funnel("\"outlook\": \"usual\""), "funnel.outlook: must be an object, was \"usual\""),
                unseen(
                        funnel("\"process\": \"buying-stages\", \"outlook\": { \"ref\": \"o@1\", \"shares\": {"
                                + " \"NOW\": 1 }, \"base\": \"AFTER_QUALIFICATION\", \"source\": \"us\" }"),
                        "funnel.outlook: outlook o@1 needs a qualification, process buying-stages@1 has none"));
    }

    private static Stream<Mistake> segmentationMistakes() {
        return Stream.of(
                seen(more("\"segmentation\": 1"), "segmentation: must be an object in braces, was a number"),
                seen(
                        segmentation("\"health\": {}"),
                        "segmentation: unknown name 'health'; Allowed: cs, op, grid, further, observedOn,"
                                + " comparedMonths"),
                seen(
                        segmentation("\"observedOn\": \"31.3.2025\""),
                        "segmentation.observedOn: must be a date such as 2025-03-31, was '31.3.2025'"),
                unseen(
                        segmentation("\"observedOn\": \"2025-02-30\""),
                        "segmentation.observedOn: must be a date such as 2025-03-31, was '2025-02-30'"),
                seen(segmentation("\"observedOn\": 2025"), "segmentation.observedOn: must be a text, was a number"),
                seen(segmentation("\"cs\": []"), "segmentation.cs: must be an object, was []"),
                unseen(segmentation("\"cs\": { \"ref\": \"a@1\" }"), "segmentation.cs: must have groups"),
                unseen(
                        segmentation("\"op\": " + index("a@1", "-1")),
                        "segmentation.op.groups[0].indicators[0]: weight must be >= 0, was -1 (indicator x)"),
                unseen(
                        segmentation("\"grid\": { \"ref\": \"g@1\", \"csCuts\": [1, \"2\"] }"),
                        "segmentation.grid.csCuts[1]: must be a number, was \"2\""),
                seen(segmentation("\"further\": [ 1 ]"), "segmentation.further[0]: must be an object, was 1"),
                unseen(
                        segmentation("\"further\": [ " + index("a@1", "1") + ", " + index("b@1", "0") + " ]"),
                        "segmentation.further[1].groups[0]: sum of weights must be > 0, was 0 (group g)"),
                unseen(
                        segmentation("\"op\": " + index("cs-index@1", "1")),
                        "segmentation.op: must have another 'ref' than 'cs', had cs-index@1"),
                unseen(
                        segmentation("\"further\": [ " + index("a@1", "1") + ", " + index("a@1", "1") + " ]"),
                        "segmentation.further: each index must have a 'ref' of its own, had a@1 again"),
                seen(
                        segmentation("\"comparedMonths\": 0"),
                        "segmentation.comparedMonths: must be a whole number from 1 to 120, was 0"),
                seen(
                        segmentation("\"comparedMonths\": 121"),
                        "segmentation.comparedMonths: must be a whole number from 1 to 120, was 121"));
    }

    private static String observations(String columns) {
        return Mappings.with("\"observations\": [ { \"file\": \"o.csv\", \"columns\": { \"account\": \"a\","
                + " \"indicator\": \"i\", \"channel\": \"c\"" + columns + " } } ]");
    }

    private static Stream<Mistake> observationMistakes() {
        String at = "tables.observations[0].columns";
        return Stream.of(
                seen(observations(""), at + ": map one of 'value' and 'category', and not both"),
                seen(
                        observations(", \"value\": \"v\", \"category\": \"v\""),
                        at + ": map one of 'value' and 'category', and not both"),
                seen(
                        observations(", \"value\": { \"column\": \"v\", \"percent\": true }"),
                        at + ".value.percent: belongs to columns that are a rate; observations.value is of type value"),
                seen(
                        observations(", \"value\": { \"column\": \"v\", \"alias\": \"x\" }"),
                        at + ".value.alias: belongs to columns that are an id or text; observations.value is of type"
                                + " value"),
                unseen(
                        observations(", \"value\": { \"column\": \"v\", \"values\": { \"x\": \"0.1234567\" } }"),
                        at + ".value.values.x: observations.value must be of at most 12 digits before the point and 6"
                                + " decimals"),
                seen(
                        Mappings.with("\"observations\": [ { \"file\": \"o.csv\", \"distinct\": true, \"columns\": {"
                                + " \"account\": 1, \"indicator\": 2, \"channel\": 3, \"value\": 4 } } ]"),
                        "tables.observations[0].distinct: two equal rows of observations are two of them"));
    }

    private static Stream<Mistake> formatMistakes() {
        return Stream.of(
                seen(
                        more("\"defaults\": { \"seperator\": \";\" }"),
                        "defaults: unknown name 'seperator'; did you mean 'separator'? Allowed: " + FORMAT_NAMES),
                seen(
                        more("\"defaults\": { \"header\": \"yes\" }"),
                        "defaults.header: must be true or false, was a text"),
                seen(
                        more("\"defaults\": { \"skipLines\": -1 }"),
                        "defaults.skipLines: must be a whole number from 0 to 10000, was -1"),
                seen(
                        more("\"defaults\": { \"skipLines\": 10001 }"),
                        "defaults.skipLines: must be a whole number from 0 to 10000, was 10001"),
                seen(
                        more("\"defaults\": { \"skipLines\": 1.5 }"),
                        "defaults.skipLines: must be a whole number from 0 to 10000, was 1.5"),
                seen(
                        more("\"defaults\": { \"separator\": \"\" }"),
                        "defaults.separator: separator must have 1 to 4 characters, had 0"),
                seen(
                        more("\"defaults\": { \"quote\": \"''\" }"),
                        "defaults.quote: must be one character, or empty where nothing is quoted"),
                unseen(
                        more("\"defaults\": { \"separator\": \"\\\"\" }"),
                        "defaults.separator: quote must not begin the separator"),
                unseen(
                        more("\"defaults\": { \"encoding\": \"utf8mb4\" }"),
                        "defaults.encoding: unknown encoding 'utf8mb4'; such as utf-8, utf-16, windows-31j, euc-jp,"
                                + " windows-1252, iso-8859-1"),
                unseen(
                        more("\"defaults\": { \"encoding\": \"no such thing!\" }"),
                        "defaults.encoding: unknown encoding 'no such thing!'; such as utf-8, utf-16, windows-31j,"
                                + " euc-jp, windows-1252, iso-8859-1"),
                seen(more("\"defaults\": { \"decimal\": \";\" }"), "defaults.decimal: unknown word ';'; Allowed: ., ,"),
                seen(
                        more("\"defaults\": { \"grouping\": \"_\" }"),
                        "defaults.grouping: unknown word '_'; Allowed: ,, .,  , ', "),
                unseen(
                        more("\"defaults\": { \"decimal\": \",\", \"grouping\": \",\" }"),
                        "defaults.grouping: grouping and decimal must differ, were both ','"),
                seen(
                        more("\"defaults\": { \"extraFields\": \"ignore\" }"),
                        "defaults.extraFields: unknown word 'ignore'; Allowed: report, use"),
                seen(more("\"defaults\": { \"dates\": [] }"), "defaults.dates: dates must have at least one pattern"),
                seen(
                        more("\"defaults\": { \"dates\": \"yyyy\" }"),
                        "defaults.dates: must be a list in square brackets, was a text"),
                seen(more("\"defaults\": { \"empty\": [1] }"), "defaults.empty[0]: must be a text, was a number"),
                unseen(
                        more("\"defaults\": { \"dates\": [\"yyyy-MM-DD\"] }"),
                        "defaults.dates: date pattern 'yyyy-MM-DD' has a month and DD, the day of the year; use yyyy,"
                                + " MM and dd, the day of the month"));
    }

    private static Stream<Mistake> sourceMistakes() {
        return Stream.of(
                seen(accounts("\"columns\": { \"id\": \"id\" }"), "tables.accounts[0].file: is required"),
                seen(
                        accounts("\"file\": \"/a.csv\", \"columns\": { \"id\": \"id\" }"),
                        "tables.accounts[0].file: file name must be relative to the data folder, with / between folder"
                                + " and file"),
                seen(
                        accounts("\"file\": \"x/../a.csv\", \"columns\": { \"id\": \"id\" }"),
                        "tables.accounts[0].file: file name must not have the parts '.', '..' or an empty one"),
                seen(
                        accounts("\"file\": \"x\\\\a.csv\", \"columns\": { \"id\": \"id\" }"),
                        "tables.accounts[0].file: file name must be relative to the data folder, with / between folder"
                                + " and file"),
                seen(
                        accounts("\"file\": \"\", \"columns\": { \"id\": \"id\" }"),
                        "tables.accounts[0].file: file name must not be blank"),
                seen(accounts("\"file\": \"a.csv\""), "tables.accounts[0].columns: is required"),
                seen(
                        accounts("\"file\": \"a.csv\", \"columns\": { \"name\": \"n\" }"),
                        "tables.accounts[0].columns: column 'id' is required"),
                seen(
                        accounts("\"file\": \"a.csv\", \"columns\": { \"id\": \"id\", \"nmae\": \"n\" }"),
                        "tables.accounts[0].columns: unknown column of accounts 'nmae'; did you mean 'name'? Allowed: id,"
                                + " name, parent, parentName, country, status, language, industry, employees, seats, surveyed,"
                                + " askedOn"),
                seen(
                        accounts("\"file\": \"a.csv\", \"columns\": { \"id\": \"id\" }, \"encodng\": \"utf-8\""),
                        "tables.accounts[0]: unknown name 'encodng'; did you mean 'encoding'? Allowed: about, file, "
                                + FORMAT_NAMES + ", columns, where, unpivot, distinct"),
                seen(
                        Mappings.with("\"links\": [ { \"file\": \"a\", \"columns\": { \"child\": 1 } } ]"),
                        "tables.links[0].columns: map at least one of 'parent', 'parentName' and 'absence'"),
                seen(
                        Mappings.with("\"editions\": [ { \"file\": \"e\", \"columns\": { \"ladder\": 1,"
                                + " \"product\": 2, \"step\": 3 } } ]"),
                        "tables.editions: its rows describe those of 'products', which no source fills"),
                seen(
                        Mappings.with("\"productRelations\": [ { \"file\": \"r\", \"columns\": { \"product\": 1,"
                                + " \"relation\": 2, \"other\": 3 } } ]"),
                        "tables.productRelations: its rows describe those of 'products', which no source fills"),
                seen(
                        Mappings.with("\"assets\": [ { \"file\": \"s\", \"distinct\": true, \"columns\":"
                                + " { \"account\": 1, \"product\": 2 } } ]"),
                        "tables.assets[0].distinct: two equal rows of assets are two of them"),
                seen(
                        lines("", ", \"distinct\": true"),
                        "tables.opportunityLines[0].distinct: two equal rows of opportunityLines are two of them"),
                seen(
                        lines(", \"unitPrice\": \"p\", \"amount\": \"a\"", ""),
                        "tables.opportunityLines[0].columns: map one of 'unitPrice' and 'amount', not both"),
                seen(
                        accounts("\"file\": \"a\", \"columns\": { \"id\": 1 }, \"where\": [ { \"in\": [\"x\"] } ]"),
                        "tables.accounts[0].where[0].column: is required"),
                seen(
                        accounts("\"file\": \"a\", \"columns\": { \"id\": 1 }, \"where\": [ { \"column\": 2 } ]"),
                        "tables.accounts[0].where[0].: must have one of 'in' and 'notIn'"),
                seen(
                        accounts("\"file\": \"a\", \"columns\": { \"id\": 1 }, \"where\": [ { \"column\": 2, \"in\":"
                                + " [\"x\"], \"notIn\": [\"y\"] } ]"),
                        "tables.accounts[0].where[0].notIn: must not stand beside 'in'"),
                seen(
                        accounts(
                                "\"file\": \"a\", \"columns\": { \"id\": 1 }, \"where\": [ { \"column\": 2, \"in\": [] } ]"),
                        "tables.accounts[0].where[0].in: must have at least one text"),
                unseen(
                        accounts("\"file\": \"a\", \"header\": false, \"columns\": { \"id\": \"id\" }"),
                        "tables.accounts[0].columns.id: the file has no header, so a column is named by its position"
                                + " from 1"));
    }

    private static Stream<Mistake> columnMistakes() {
        String at = "tables.opportunities[0].columns.";
        return Stream.of(
                seen(deals("\"amount\": 0"), at + "amount: a position must be a whole number from 1 to 16384"),
                seen(deals("\"amount\": 16385"), at + "amount: a position must be a whole number from 1 to 16384"),
                seen(deals("\"amount\": 1.5"), at + "amount: a position must be a whole number from 1 to 16384"),
                seen(deals("\"amount\": \" \""), at + "amount: a header must not be blank; use the position"),
                seen(
                        deals("\"amount\": true"),
                        at + "amount: must be a header in quotes or a position from 1, was true or false"),
                seen(
                        deals("\"amount\": {}"),
                        at + "amount.: must have exactly one of 'column', 'columns' and 'constant', had 0"),
                seen(
                        deals("\"amount\": { \"column\": 1, \"constant\": \"1\" }"),
                        at + "amount.: must have exactly one of 'column', 'columns' and 'constant', had 2"),
                seen(deals("\"account\": { \"columns\": [] }"), at + "account.columns: must have at least one column"),
                seen(
                        deals("\"account\": { \"column\": 1, \"join\": \"-\" }"),
                        at + "account.join: belongs to 'columns'"),
                seen(
                        deals("\"amount\": { \"column\": 1, \"scale\": 2 }"),
                        at + "amount: unknown name 'scale'; Allowed: column, columns, join, constant, dates, unit,"
                                + " percent, decimal, grouping, alias, empty, values"),
                seen(
                        deals("\"amount\": { \"column\": 1, \"unit\": \"dozen\" }"),
                        at + "amount.unit: unknown word 'dozen'; Allowed: one, thousand, ten-thousand, million,"
                                + " hundred-million, billion"),
                seen(
                        deals("\"amount\": { \"column\": 1, \"dates\": [\"yyyy-MM-dd\"] }"),
                        at
                                + "amount.dates: belongs to columns that are a date; opportunities.amount is of type amount"),
                seen(
                        deals("\"closedOn\": { \"column\": 1, \"unit\": \"one\" }"),
                        at + "closedOn.unit: belongs to columns that are an amount; opportunities.closedOn is of type"
                                + " date"),
                seen(
                        deals("\"amount\": { \"column\": 1, \"percent\": true }"),
                        at + "amount.percent: belongs to columns that are a rate; opportunities.amount is of type"
                                + " amount"),
                seen(
                        deals("\"account\": { \"column\": 1, \"decimal\": \",\" }"),
                        at + "account.decimal: belongs to columns that are a number; opportunities.account is of type"
                                + " id"),
                seen(
                        deals("\"account\": { \"column\": 1, \"grouping\": \",\" }"),
                        at + "account.grouping: belongs to columns that are a number; opportunities.account is of type"
                                + " id"),
                seen(
                        deals("\"closedOn\": { \"column\": 1, \"alias\": \"p\" }"),
                        at + "closedOn.alias: belongs to columns that are an id or text; opportunities.closedOn is of"
                                + " type date"),
                unseen(
                        deals("\"account\": { \"column\": 1, \"alias\": \"p\" }"),
                        at + "account.alias: unknown word 'p'; Allowed: none"),
                seen(
                        deals("\"outcome\": { \"column\": 1, \"values\": { \"a\": \"one\" } }")
                                .replace("\"outcome\": \"stage\", ", ""),
                        at + "outcome.values.a: unknown word 'one'; Allowed: won, lost, open"),
                unseen(
                        deals("\"outcome\": { \"constant\": \"gained\" }").replace("\"outcome\": \"stage\", ", ""),
                        at
                                + "outcome.constant: opportunities.outcome must be one of won, lost, open; say in the mapping"
                                + " what this text means"),
                unseen(
                        deals("\"closedOn\": { \"column\": 1, \"values\": { \"x\": \"never\" } }"),
                        at + "closedOn.values.x: opportunities.closedOn fits none of the date patterns yyyy-MM-dd"),
                unseen(
                        deals("\"closedOn\": { \"constant\": \"2025-02-30\" }"),
                        at + "closedOn.constant: opportunities.closedOn fits none of the date patterns yyyy-MM-dd"));
    }

    private static Stream<Mistake> otherMistakes() {
        String unpivot = "tables.opportunityLines[0].unpivot";
        return Stream.of(
                seen(
                        lines("", ", \"unpivot\": { \"name\": \"product\" }"),
                        unpivot + ".columns: must have at least one column"),
                seen(
                        lines("", ", \"unpivot\": { \"columns\": [\"a\", \"a\"], \"name\": \"product\" }"),
                        unpivot + ".columns: must not name a column twice"),
                seen(lines("", ", \"unpivot\": { \"columns\": [\"a\"] }"), unpivot + ".name: is required"),
                seen(
                        lines("", ", \"unpivot\": { \"columns\": [\"a\"], \"name\": \"item\" }"),
                        unpivot + ".name: unknown column of opportunityLines 'item'; Allowed: opportunity, product,"
                                + " quantity, unitPrice, amount, discount, discountReason, currency"),
                unseen(
                        lines(
                                "",
                                ", \"unpivot\": { \"columns\": [\"a\"], \"name\": \"product\", \"value\": \"product\" }"),
                        unpivot + ".value: must not be the same column as 'name'"),
                unseen(
                        lines(
                                "",
                                ", \"unpivot\": { \"columns\": [\"a\"], \"name\": \"product\", \"value\": \"quantity\","
                                        + " \"unit\": \"one\" }"),
                        unpivot + ".unit: belongs to amounts; opportunityLines.quantity is of type quantity"),
                unseen(
                        lines(", \"product\": \"p\"", ", \"unpivot\": { \"columns\": [\"a\"], \"name\": \"product\" }"),
                        "tables.opportunityLines[0].unpivot: column 'product' is filled by 'columns', too"),
                seen(
                        lines("", ", \"unpivot\": { \"columns\": [\"a\"], \"name\": \"product\", \"only\": [] }"),
                        unpivot + ": unknown name 'only'; Allowed: columns, names, name, value, unit, keep, skip"),
                unseen(
                        lines("", ", \"unpivot\": { \"columns\": [\"a\"], \"name\": \"product\", \"unit\": \"one\" }"),
                        unpivot + ".unit: belongs to 'value'"),
                seen(more("\"check\": [ {} ]"), "check[0].file: is required"),
                seen(
                        more("\"check\": [ { \"file\": \"a.csv\", \"allowed\": [\"x\"] } ]"),
                        "check[0].column: is required"),
                seen(
                        more("\"check\": [ { \"file\": \"a.csv\", \"column\": 1, \"allowed\": [] } ]"),
                        "check[0].allowed: must have at least one text"));
    }
}
