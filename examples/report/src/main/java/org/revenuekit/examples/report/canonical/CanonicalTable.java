package org.revenuekit.examples.report.canonical;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/** One canonical table. Its columns are the {@link CanonicalColumn} constants that name it, in their order. */
public enum CanonicalTable {
    /** Companies that are traded with. */
    ACCOUNTS("accounts", "the companies that are traded with, one row each"),
    /** Parent links that do not stand in the account's own row. */
    LINKS("links", "parent links that stand in a file of their own; one account may have several"),
    /** Our own sales people. */
    SELLERS("sellers", "our own sales people, one row each"),
    /** Who owned which account, and when. */
    OWNERS("owners", "which seller owned which account, and from when to when"),
    /** What was done for an account. */
    ACTIVITIES("activities", "what was done for an account: calls, mails, meetings"),
    /** The catalogue. */
    PRODUCTS("products", "the catalogue, one row for each product"),
    /** Chances of a sale, won, lost or open. */
    OPPORTUNITIES("opportunities", "chances of a sale: won, lost or still open; an order is a won opportunity"),
    /** What an opportunity consists of. */
    OPPORTUNITY_LINES("opportunityLines", "what an opportunity consists of, one row for each product line"),
    /** Exchange rates. */
    RATES("rates", "exchange rates: what one unit of a currency was worth in another on a date"),
    /** How products stand to each other. */
    PRODUCT_RELATIONS("productRelations", "which products replace or need each other"),
    /** Editions of one thing, from the smallest to the richest. */
    EDITIONS("editions", "editions of which a customer needs one, from the smallest to the richest"),
    /** What accounts have. */
    ASSETS("assets", "what accounts have, or have the right to use"),
    /** What cannot be offered to whom. */
    EXCLUSIONS("exclusions", "what cannot be offered to whom"),
    /** Where competitors' products stand. */
    COMPETITOR_USES("competitorUses", "which account uses a competitor's product where ours could stand"),
    /** Needs on record. */
    NEEDS("needs", "needs of accounts that were heard or observed"),
    /** What accounts spend in all. */
    WALLETS("wallets", "what accounts spend in a year, with us and with others"),
    /** What offerings could be worth. */
    POTENTIALS("potentials", "what somebody who knows the account says a product could be worth there"),
    /** What was observed of accounts. */
    OBSERVATIONS("observations", "what was observed of accounts: answers, hearings, behaviour"),
    /** What happened between accounts and us, or is planned: what relationship phases are judged by. */
    EVIDENCE(
            "evidence", "what happened between accounts and us, or is planned: what relationship phases are judged by"),
    /** Who goes through the process. */
    LEADS("leads", "who goes through the process: leads, applications, sign-ups, one row each"),
    /** What else is known of leads. */
    LEAD_ATTRIBUTES("leadAttributes", "what else is known of leads, by which the funnel can be broken down"),
    /** What happened to leads. */
    LEAD_EVENTS("leadEvents", "what happened to leads: stages entered, exits, our touches, what they did themselves"),
    /** What channels cost and brought. */
    MARKETING("marketing", "what channels cost and brought, month by month"),
    /** Our attempts to call leads. */
    DIALS("dials", "our attempts to call leads"),
    /** Contacts of leads with our channels. */
    CAMPAIGN_TOUCHES(
            "campaignTouches", "contacts of leads with our channels, which share the credit for what they become"),
    /** Periods in which accounts pay again and again. */
    SUBSCRIPTIONS("subscriptions", "periods in which accounts pay again and again, as most exports have them"),
    /** What was decided about assets. */
    ASSET_ACTIONS("assetActions", "what was decided about assets, line by line: bought, changed, renewed, given up"),
    /** What customers reached on their way into use. */
    MILESTONES("milestones", "what customers reached after the sale on their way into use"),
    /** What customers asked for. */
    REQUESTS("requests", "what customers asked for after the sale, and when they were answered"),
    /** How much of what they have customers use. */
    USAGE("usage", "how much of what they have customers use"),
    /** What success means to customers. */
    SUCCESS_CRITERIA("successCriteria", "what success means to customers, in a figure and with a day"),
    /** Customers without a contract, summed up. */
    BUYERS("buyers", "customers who buy without a contract, one row each: how often, how long ago, for how much");

    private final String jsonName;
    private final String about;

    CanonicalTable(String jsonName, String about) {
        this.jsonName = jsonName;
        this.about = about;
    }

    /**
     * Returns the name used in mapping files, such as {@code opportunityLines}.
     *
     * @return the name
     */
    public String jsonName() {
        return jsonName;
    }

    /**
     * Returns what the table holds, in a few words.
     *
     * @return the description
     */
    public String about() {
        return about;
    }

    /**
     * Returns the columns, in the order of their declaration.
     *
     * @return the columns
     */
    public ImmutableList<CanonicalColumn> columns() {
        return CanonicalColumn.of(this);
    }

    /**
     * Returns the column of a name.
     *
     * @param name a name as used in mapping files
     * @return the column, or empty when the table has none of that name
     */
    public Optional<CanonicalColumn> column(String name) {
        return columns().stream()
                .filter(column -> column.jsonName().equals(name))
                .findFirst();
    }

    /**
     * Returns the column whose value may stand in one row only.
     *
     * @return the key, or empty for tables whose rows have none
     */
    public Optional<CanonicalColumn> key() {
        return columns().stream().filter(CanonicalColumn::isKey).findFirst();
    }

    /**
     * Tells whether a row that repeats another says nothing new, so that a mapping may let it count once. An activity,
     * a line, an asset, a period of a subscription, a request, an observation, a piece of evidence or an event that
     * looks like another is another one: two people may answer alike.
     *
     * @return whether a source of this table may be distinct
     */
    public boolean mayBeDistinct() {
        return switch (this) {
            case ACTIVITIES,
                    OPPORTUNITY_LINES,
                    ASSETS,
                    OBSERVATIONS,
                    EVIDENCE,
                    LEAD_EVENTS,
                    DIALS,
                    CAMPAIGN_TOUCHES,
                    SUBSCRIPTIONS,
                    ASSET_ACTIONS,
                    REQUESTS,
                    BUYERS -> false;
            default -> true;
        };
    }

    /**
     * Returns the table of a name.
     *
     * @param name a name as used in mapping files
     * @return the table, or empty when there is none of that name
     */
    public static Optional<CanonicalTable> named(String name) {
        return Arrays.stream(values())
                .filter(table -> table.jsonName.equals(name))
                .findFirst();
    }
}
