package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/**
 * What can be found wrong with a row of an export. The constant's name is the code shown to people; {@code {0}},
 * {@code {1}} in the text are replaced by the arguments of the finding.
 *
 * <p>{@link Severity#ERROR} says that the row is set aside, so that no figure contains it; a single finding has that
 * severity, too, when its row is set aside for it.
 */
public enum ImportFinding implements FindingKind {
    /** More fields than the header has columns: the row cannot be trusted and is set aside. */
    RAGGED_ROW(Severity.ERROR, "the row has {0} fields, the header {1}"),
    /** Fewer fields than the header has columns, and a mapped column is among the missing. */
    MISSING_FIELDS(Severity.WARNING, "the row has {0} fields, the header {1}; mapped columns without a value: {2}"),
    /** A required column has no value: the row is set aside. */
    MISSING_REQUIRED(Severity.ERROR, "{0} has no value"),
    /** An identifier that cannot be one; the row is set aside where the column is required. */
    UNREADABLE_ID(Severity.WARNING, "{0}: {1}"),
    /** A text that is too long or holds control characters; it is taken as absent. */
    UNREADABLE_TEXT(Severity.WARNING, "{0}: {1}"),
    /** A text that fits none of the date patterns; it is taken as absent. */
    UNREADABLE_DATE(Severity.WARNING, "{0} fits none of the date patterns {1}"),
    /** A text that is not a number; it is taken as absent, or the row set aside where the number is decisive. */
    UNREADABLE_NUMBER(Severity.WARNING, "{0} is not a number: {1}"),
    /** A number out of the bounds of its column. */
    NUMBER_OUT_OF_RANGE(Severity.WARNING, "{0} must be {1}"),
    /** A text that is none of the words allowed in a choice column. */
    UNKNOWN_CHOICE(Severity.WARNING, "{0} must be one of {1}; say in the mapping what this text means"),
    /** Three letters that are no known currency: the row is set aside. */
    UNKNOWN_CURRENCY(Severity.ERROR, "{0} is not a known ISO 4217 currency"),
    /** A text that is no code of a country or language; it is taken as absent. */
    UNREADABLE_CODE(Severity.WARNING, "{0} must be {1}"),
    /** More decimals than the currency has; the amount is kept exactly. */
    SURPLUS_DECIMALS(Severity.INFO, "{0} has more decimals than {1} has; it is kept exactly"),
    /** A second row of the same key: the row is set aside, the first one stands. */
    DUPLICATE_ID(Severity.ERROR, "{0} stands already in {1}"),
    /** An expected repeat of a key that contradicts an earlier row; the earlier value stands. Once for each key. */
    REPEAT_DIFFERS(Severity.WARNING, "{0} differs from an earlier row of this id, {1}"),
    /** A reference to a row that is not there. */
    UNKNOWN_REFERENCE(Severity.WARNING, "{0} names no row of {1}"),
    /** A reference to a row that is not there, though one is whose letters and digits are the same. */
    SUSPECT_SPELLING(Severity.WARNING, "{0} names no row of {1}; did you mean {2}?"),
    /** An opportunity that names no account: it belongs to no company. */
    OPPORTUNITY_WITHOUT_ACCOUNT(Severity.WARNING, "the opportunity names no account"),
    /** A line with neither unit price nor amount, of an opportunity that is not open and states no amount itself. */
    LINE_WITHOUT_PRICE(Severity.WARNING, "the line has neither unit price nor amount"),
    /** A parent link without a parent: it is not used. */
    LINK_WITHOUT_PARENT(Severity.WARNING, "the link names no parent"),
    /** A link that names a parent and says why none is named: the parent stands. */
    ABSENCE_BESIDE_PARENT(Severity.WARNING, "the link names a parent, and says why none is named: {0}"),
    /** A share out of its own bounds, or bounds that contradict each other: the bounds are not used. */
    SHARE_CONTRADICTS(Severity.WARNING, "the share is stated as {0}, at least {1} and at most {2}"),
    /** A statement that is neither of a company nor of a person nor of a relationship: it is set aside. */
    UNKNOWN_STATEMENT(Severity.ERROR, "the statement's recordType is none of entity, person, relationship"),
    /** A statement that another one of the same record replaces on the same day: on no day was it on record. */
    REPLACED_AT_ONCE(Severity.INFO, "the statement was replaced on the day it was made"),
    /** A name without a single visible character, or far too long when written out: it is not used. */
    UNUSABLE_NAME(Severity.WARNING, "{0} has nothing visible that could be compared"),
    /** An opportunity whose account is named, and no account is called so: it belongs to no company. */
    UNKNOWN_ACCOUNT_NAME(Severity.WARNING, "no account is called so; map the account's id, or the name as its id"),
    /** An opportunity whose account is named, and several accounts are called so: it belongs to no company. */
    AMBIGUOUS_ACCOUNT_NAME(Severity.WARNING, "several accounts are called so: {0}"),
    /** A line in another currency than the amount or the first line of its opportunity: it is not used. */
    LINE_CURRENCY_DIFFERS(Severity.WARNING, "the line is in {0}, its opportunity in {1}"),
    /** An ownership, link, asset or other validity that ends before it begins: it is not used. */
    ENDS_BEFORE_IT_BEGINS(Severity.WARNING, "it begins on {0} and ends on {1}"),
    /** An exchange rate between a currency and itself: it is not used. */
    RATE_OF_ONE_CURRENCY(Severity.WARNING, "the rate is from {0} to itself"),
    /** A second rate of the same currencies and date that differs: the first one stands. */
    RATE_CONTRADICTS(Severity.WARNING, "the rate differs from that in {0}"),
    /** A product that is said to replace or need itself: the relation is not used. */
    RELATION_TO_ITSELF(Severity.WARNING, "the product is its own {0}"),
    /** A product or step that stands on its ladder already: the first one stands. */
    EDITION_CONTRADICTS(Severity.WARNING, "product or step stands on the ladder already, in {0}"),
    /** A ladder of a single edition, on which nobody can move up: it is not used. */
    LADDER_OF_ONE(Severity.WARNING, "the ladder has no other edition"),
    /** A second statement about one thing that differs: the first one stands. */
    STATEMENT_CONTRADICTS(Severity.WARNING, "the row differs from what {0} states of the same thing"),
    /**
     * A potential whose lower value is above the expected one, or the expected one above the higher: it is not used.
     */
    POTENTIAL_OUT_OF_ORDER(Severity.WARNING, "low, mid and high must be in order, were {0}, {1} and {2}"),
    /** An observation without a value: nothing was observed, so it is not used. */
    OBSERVATION_WITHOUT_VALUE(Severity.WARNING, "the row states no value"),
    /** A detail of evidence that no fact of the kind has, such as minutes of a tender: it is not used. */
    EVIDENCE_DETAIL_UNUSED(Severity.INFO, "no {0} has such a detail"),
    /** An event that is not exactly one of stage, reason and kind: it is not used. */
    LEAD_EVENT_UNCLEAR(Severity.WARNING, "the row must state one of stage, reason and kind, had {0}"),
    /** An event of a lead that states no time, of a lead whose first day is not known: it is not used. */
    LEAD_EVENT_UNDATED(Severity.WARNING, "the row states no time, and the lead no day on which it began"),
    /** A period of a subscription that states neither its first day nor its months, or both: it is not used. */
    SUBSCRIPTION_UNDATED(Severity.WARNING, "the row must state one of activeFrom and tenureMonths"),
    /** A price stated for one and for all: it is not known which holds, so the row is not used. */
    PRICE_STATED_TWICE(Severity.WARNING, "the row states both unitPrice and amount"),
    /** A billing period that is none: what is paid again and again cannot be told, so the row is not used. */
    UNREADABLE_BILLING(Severity.WARNING, "the billing period must be such as P1M, P2W, P30D, monthly or yearly"),
    /** A line of the log of assets that lacks what its kind needs, or that cannot be: it is not used. */
    ASSET_ACTION_UNUSABLE(Severity.WARNING, "no such action can be: {0}"),
    /** A row of milestones, requests, usage or criteria of success that lacks what it needs: it is not used. */
    SUCCESS_ROW_UNUSABLE(Severity.WARNING, "the row cannot be used: {0}"),
    /** What is used without what there is, or the other way round, beside a kind of usage that is told in full. */
    USAGE_HALF_STATED(Severity.WARNING, "{0} stands without {1}; it is not used"),
    /** A row of buyers whose numbers cannot be: it is not used. */
    BUYER_UNUSABLE(Severity.WARNING, "no such buyer can be: {0}"),
    /** A value that is none of those a check of the mapping allows. */
    UNEXPECTED_VALUE(Severity.INFO, "the value is not among those expected{0}"),
    /** A mapped file without a single row of data. */
    NO_ROWS(Severity.WARNING, "the file has no rows"),
    /** The file's byte order mark contradicts the encoding of the mapping, and was followed. */
    ENCODING_BY_MARK(Severity.INFO, "the mapping says {0}, the byte order mark says {1}, which was followed");

    private final Severity severity;
    private final String template;

    ImportFinding(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the English text, with {@code {0}}, {@code {1}} standing for arguments.
     *
     * @return the template
     */
    public String template() {
        return template;
    }

    /**
     * Returns the English text with the arguments in their places. An argument is never searched for places itself.
     *
     * @param arguments the arguments; places without one stay as they are
     * @return the message
     */
    public String message(List<String> arguments) {
        requireNonNull(arguments, "arguments");
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < template.length()) {
            char c = template.charAt(i);
            if (c == '{' && template.charAt(i + 1) - '0' < arguments.size()) {
                out.append(arguments.get(template.charAt(i + 1) - '0'));
                i += 3;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }
}
