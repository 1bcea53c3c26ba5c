package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;
import static org.revenuekit.examples.report.canonical.CanonicalTable.ACCOUNTS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.ACTIVITIES;
import static org.revenuekit.examples.report.canonical.CanonicalTable.ASSETS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.ASSET_ACTIONS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.BUYERS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.CAMPAIGN_TOUCHES;
import static org.revenuekit.examples.report.canonical.CanonicalTable.COMPETITOR_USES;
import static org.revenuekit.examples.report.canonical.CanonicalTable.DIALS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.EDITIONS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.EVIDENCE;
import static org.revenuekit.examples.report.canonical.CanonicalTable.EXCLUSIONS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.LEADS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.LEAD_ATTRIBUTES;
import static org.revenuekit.examples.report.canonical.CanonicalTable.LEAD_EVENTS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.LINKS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.MARKETING;
import static org.revenuekit.examples.report.canonical.CanonicalTable.MILESTONES;
import static org.revenuekit.examples.report.canonical.CanonicalTable.NEEDS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.OBSERVATIONS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.OPPORTUNITIES;
import static org.revenuekit.examples.report.canonical.CanonicalTable.OPPORTUNITY_LINES;
import static org.revenuekit.examples.report.canonical.CanonicalTable.OWNERS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.POTENTIALS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.PRODUCTS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.PRODUCT_RELATIONS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.RATES;
import static org.revenuekit.examples.report.canonical.CanonicalTable.REQUESTS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.SELLERS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.SUBSCRIPTIONS;
import static org.revenuekit.examples.report.canonical.CanonicalTable.SUCCESS_CRITERIA;
import static org.revenuekit.examples.report.canonical.CanonicalTable.USAGE;
import static org.revenuekit.examples.report.canonical.CanonicalTable.WALLETS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.Optional;

/**
 * One column of a canonical table: its name in mapping files, type, whether a row must have it, what it refers to.
 *
 * <p>This is the vocabulary of mappings. Nothing else lists the columns.
 */
public enum CanonicalColumn {
    /** {@code accounts.id}. */
    ACCOUNT_ID(ACCOUNTS, "id", ColumnShape.id().asKey(), "what other tables call the account"),
    /** {@code accounts.name}. */
    ACCOUNT_NAME(ACCOUNTS, "name", ColumnShape.text(), "the company's name; the id is shown where it is absent"),
    /** {@code accounts.parent}. */
    ACCOUNT_PARENT(ACCOUNTS, "parent", ColumnShape.id().namingRowOf(ACCOUNTS), "id of the parent company"),
    /** {@code accounts.parentName}. */
    ACCOUNT_PARENT_NAME(
            ACCOUNTS, "parentName", ColumnShape.text(), "name of the parent company, where its id is not known"),
    /** {@code accounts.country}. */
    ACCOUNT_COUNTRY(ACCOUNTS, "country", ColumnShape.of(ColumnType.COUNTRY), "country in which the company is seated"),
    /** {@code accounts.status}. */
    ACCOUNT_STATUS(
            ACCOUNTS, "status", ColumnShape.oneOf("active", "inactive", "withdrawn"), "whether it is in business"),
    /** {@code accounts.language}. */
    ACCOUNT_LANGUAGE(ACCOUNTS, "language", ColumnShape.of(ColumnType.LANGUAGE), "language in which one speaks with it"),
    /** {@code accounts.industry}. */
    ACCOUNT_INDUSTRY(ACCOUNTS, "industry", ColumnShape.text(), "industry it is in, by name or code"),
    /** {@code accounts.employees}. */
    ACCOUNT_EMPLOYEES(ACCOUNTS, "employees", ColumnShape.of(ColumnType.COUNT), "how many people work there"),
    /** {@code accounts.seats}. */
    ACCOUNT_SEATS(
            ACCOUNTS, "seats", ColumnShape.of(ColumnType.COUNT), "how many users could work with our products there"),
    /** {@code accounts.surveyed}. */
    ACCOUNT_SURVEYED(ACCOUNTS, "surveyed", ColumnShape.oneOf("yes", "no"), "whether it is known what it has"),
    /** {@code accounts.askedOn}. */
    ACCOUNT_ASKED_ON(
            ACCOUNTS,
            "askedOn",
            ColumnShape.date(DateMeaning.FACT),
            "day on which it was first asked how satisfied it is, or what it needs; never asked where absent"),

    /** {@code links.child}. */
    LINK_CHILD(LINKS, "child", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account that has the parent"),
    /** {@code links.parent}. */
    LINK_PARENT(LINKS, "parent", ColumnShape.id().namingRowOf(ACCOUNTS), "id of the parent company"),
    /** {@code links.parentName}. */
    LINK_PARENT_NAME(LINKS, "parentName", ColumnShape.text(), "name of the parent company, where its id is not known"),
    /** {@code links.kind}. */
    LINK_KIND(
            LINKS,
            "kind",
            ColumnShape.oneOf(
                            "parent_account",
                            "ownership",
                            "branch_of",
                            "consolidation",
                            "ultimate_consolidation",
                            "bill_to",
                            "sales_group")
                    .byDefault("parent_account")
                    .asDecisive(),
            "what the source means by parent"),
    /** {@code links.share}. */
    LINK_SHARE(
            LINKS,
            "share",
            ColumnShape.of(ColumnType.RATE),
            "how much of the child the parent holds, as a fraction, 0 to 1"),
    /** {@code links.shareLow}. */
    LINK_SHARE_LOW(
            LINKS,
            "shareLow",
            ColumnShape.of(ColumnType.RATE),
            "what it holds at least, 0 to 1, where the share is not known exactly"),
    /** {@code links.shareHigh}. */
    LINK_SHARE_HIGH(
            LINKS,
            "shareHigh",
            ColumnShape.of(ColumnType.RATE),
            "what it holds at most, 0 to 1, where the share is not known exactly"),
    /** {@code links.influence}. */
    LINK_INFLUENCE(
            LINKS,
            "influence",
            ColumnShape.oneOf("none", "significant", "controlling").byDefault("none"),
            "what is stated about the parent's influence beside its share"),
    /** {@code links.validFrom}. */
    LINK_VALID_FROM(
            LINKS,
            "validFrom",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day on which the link holds; always so far where absent"),
    /** {@code links.validTo}. */
    LINK_VALID_TO(
            LINKS,
            "validTo",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day on which it no longer holds; without end where absent"),
    /** {@code links.recordedOn}. */
    LINK_RECORDED_ON(
            LINKS,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY),
            "day on which the source stated it; known always where absent"),
    /** {@code links.replacedOn}. */
    LINK_REPLACED_ON(
            LINKS,
            "replacedOn",
            ColumnShape.date(DateMeaning.VALIDITY),
            "day on which the source replaced or withdrew it; still on record where absent"),
    /** {@code links.source}. */
    LINK_SOURCE(LINKS, "source", ColumnShape.text(), "who says so"),
    /** {@code links.absence}. */
    LINK_ABSENCE(LINKS, "absence", ColumnShape.oneOf("none", "unknown", "withheld"), "why no parent is named"),

    /** {@code sellers.id}. */
    SELLER_ID(SELLERS, "id", ColumnShape.id().asKey(), "what other tables call the seller"),
    /** {@code sellers.name}. */
    SELLER_NAME(SELLERS, "name", ColumnShape.text(), "the seller's name; the id is shown where it is absent"),
    /** {@code sellers.seniority}. */
    SELLER_SENIORITY(
            SELLERS, "seniority", ColumnShape.oneOf("junior", "regular", "senior"), "how experienced the seller is"),
    /** {@code sellers.manager}. */
    SELLER_MANAGER(SELLERS, "manager", ColumnShape.text(), "the sales manager, by id or name"),

    /** {@code owners.account}. */
    OWNER_ACCOUNT(OWNERS, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account that is owned"),
    /** {@code owners.seller}. */
    OWNER_SELLER(OWNERS, "seller", ColumnShape.id().namingRowOf(SELLERS).asRequired(), "seller who owns it"),
    /** {@code owners.from}. */
    OWNER_FROM(
            OWNERS,
            "from",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day of ownership; always so far where absent"),
    /** {@code owners.to}. */
    OWNER_TO(
            OWNERS,
            "to",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day no longer owned; without end where absent"),

    /** {@code activities.id}. */
    ACTIVITY_ID(ACTIVITIES, "id", ColumnShape.id(), "the activity; where absent, file and row stand for it"),
    /** {@code activities.kind}. */
    ACTIVITY_KIND(
            ACTIVITIES,
            "kind",
            ColumnShape.oneOf(
                            "call", "mail", "form", "visit", "web_meeting", "meeting", "seminar", "exhibition", "other")
                    .byDefault("other"),
            "what kind of activity"),
    /** {@code activities.seller}. */
    ACTIVITY_SELLER(ACTIVITIES, "seller", ColumnShape.id().namingRowOf(SELLERS), "seller who did it"),
    /** {@code activities.account}. */
    ACTIVITY_ACCOUNT(
            ACTIVITIES, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account it was done for"),
    /** {@code activities.date}. */
    ACTIVITY_DATE(ACTIVITIES, "date", ColumnShape.date(DateMeaning.FACT).asRequired(), "day on which it was done"),

    /** {@code products.id}. */
    PRODUCT_ID(PRODUCTS, "id", ColumnShape.id().asKey(), "what opportunity lines call the product"),
    /** {@code products.name}. */
    PRODUCT_NAME(PRODUCTS, "name", ColumnShape.text(), "the product's name; the id is shown where it is absent"),
    /** {@code products.listPrice}. */
    PRODUCT_LIST_PRICE(
            PRODUCTS, "listPrice", ColumnShape.of(ColumnType.AMOUNT), "price of one unit before any discount"),
    /** {@code products.currency}. */
    PRODUCT_CURRENCY(PRODUCTS, "currency", ColumnShape.currency(), "currency of the list price"),
    /** {@code products.line}. */
    PRODUCT_LINE(PRODUCTS, "line", ColumnShape.text(), "product line it belongs to, by name or code"),
    /** {@code products.category}. */
    PRODUCT_CATEGORY(PRODUCTS, "category", ColumnShape.text(), "category it belongs to, by name or code"),
    /** {@code products.retired}. */
    PRODUCT_RETIRED(PRODUCTS, "retired", ColumnShape.oneOf("yes", "no"), "whether it is known to be sold no longer"),
    /** {@code products.soldFrom}. */
    PRODUCT_SOLD_FROM(
            PRODUCTS,
            "soldFrom",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day on which it is sold; always so far where absent"),
    /** {@code products.soldTo}. */
    PRODUCT_SOLD_TO(
            PRODUCTS,
            "soldTo",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day on which it is no longer sold; without end where absent"),

    /** {@code opportunities.id}. */
    OPPORTUNITY_ID(OPPORTUNITIES, "id", ColumnShape.id().asKey(), "what opportunity lines call the opportunity"),
    /** {@code opportunities.account}. */
    OPPORTUNITY_ACCOUNT(OPPORTUNITIES, "account", ColumnShape.id().namingRowOf(ACCOUNTS), "id of the account"),
    /** {@code opportunities.accountName}. */
    OPPORTUNITY_ACCOUNT_NAME(
            OPPORTUNITIES, "accountName", ColumnShape.text(), "name of the account, where its id is not known"),
    /** {@code opportunities.seller}. */
    OPPORTUNITY_SELLER(OPPORTUNITIES, "seller", ColumnShape.id().namingRowOf(SELLERS), "seller who works on it"),
    /** {@code opportunities.outcome}. */
    OPPORTUNITY_OUTCOME(
            OPPORTUNITIES, "outcome", ColumnShape.oneOf("won", "lost", "open").asRequired(), "how it stands"),
    /** {@code opportunities.createdOn}. */
    OPPORTUNITY_CREATED_ON(
            OPPORTUNITIES, "createdOn", ColumnShape.date(DateMeaning.FACT), "day on which it came into being"),
    /** {@code opportunities.closedOn}. */
    OPPORTUNITY_CLOSED_ON(
            OPPORTUNITIES,
            "closedOn",
            ColumnShape.date(DateMeaning.FACT_WHEN_CLOSED),
            "day on which it was won or lost; of an open one, the day it is expected to close"),
    /** {@code opportunities.amount}. */
    OPPORTUNITY_AMOUNT(OPPORTUNITIES, "amount", ColumnShape.of(ColumnType.AMOUNT), "its total after discounts"),
    /** {@code opportunities.currency}. */
    OPPORTUNITY_CURRENCY(OPPORTUNITIES, "currency", ColumnShape.currency(), "currency of the amount"),

    /** {@code opportunityLines.opportunity}. */
    LINE_OPPORTUNITY(
            OPPORTUNITY_LINES,
            "opportunity",
            ColumnShape.id().namingRowOf(OPPORTUNITIES).asRequired(),
            "opportunity it belongs to"),
    /** {@code opportunityLines.product}. */
    LINE_PRODUCT(OPPORTUNITY_LINES, "product", ColumnShape.id().namingRowOf(PRODUCTS), "product that is sold"),
    /** {@code opportunityLines.quantity}. */
    LINE_QUANTITY(
            OPPORTUNITY_LINES,
            "quantity",
            ColumnShape.of(ColumnType.QUANTITY).byDefault("1").asDecisive(),
            "how many units; negative for a return"),
    /** {@code opportunityLines.unitPrice}. */
    LINE_UNIT_PRICE(
            OPPORTUNITY_LINES, "unitPrice", ColumnShape.of(ColumnType.AMOUNT), "price of one unit before discount"),
    /** {@code opportunityLines.amount}. */
    LINE_AMOUNT(OPPORTUNITY_LINES, "amount", ColumnShape.of(ColumnType.AMOUNT), "total of the line before discount"),
    /** {@code opportunityLines.discount}. */
    LINE_DISCOUNT(
            OPPORTUNITY_LINES,
            "discount",
            ColumnShape.of(ColumnType.RATE).asDecisive(),
            "discount as a share of the price, 0 to 1"),
    /** {@code opportunityLines.discountReason}. */
    LINE_DISCOUNT_REASON(
            OPPORTUNITY_LINES,
            "discountReason",
            ColumnShape.oneOf("volume", "retention", "promotion", "negotiated", "other"),
            "why the discount was given"),
    /** {@code opportunityLines.currency}. */
    LINE_CURRENCY(OPPORTUNITY_LINES, "currency", ColumnShape.currency(), "currency of the price"),

    /** {@code rates.from}. */
    RATE_FROM(RATES, "from", ColumnShape.of(ColumnType.CURRENCY).asRequired(), "currency that is converted"),
    /** {@code rates.to}. */
    RATE_TO(RATES, "to", ColumnShape.of(ColumnType.CURRENCY).asRequired(), "currency it is converted to"),
    /** {@code rates.date}. */
    RATE_DATE(RATES, "date", ColumnShape.date(DateMeaning.FACT).asRequired(), "day of the rate"),
    /** {@code rates.rate}. */
    RATE_RATE(
            RATES,
            "rate",
            ColumnShape.of(ColumnType.RATE).asRequired(),
            "units of the second currency for one of the first, greater than 0"),

    /** {@code productRelations.product}. */
    RELATION_PRODUCT(
            PRODUCT_RELATIONS, "product", ColumnShape.id().namingRowOf(PRODUCTS).asRequired(), "product spoken of"),
    /** {@code productRelations.relation}. */
    RELATION_KIND(
            PRODUCT_RELATIONS,
            "relation",
            ColumnShape.oneOf("substitute", "prerequisite").asRequired(),
            "what the other product is to it"),
    /** {@code productRelations.other}. */
    RELATION_OTHER(
            PRODUCT_RELATIONS, "other", ColumnShape.id().namingRowOf(PRODUCTS).asRequired(), "the other product"),

    /** {@code editions.ladder}. */
    EDITION_LADDER(EDITIONS, "ladder", ColumnShape.text().asRequired(), "what the editions are called together"),
    /** {@code editions.product}. */
    EDITION_PRODUCT(
            EDITIONS, "product", ColumnShape.id().namingRowOf(PRODUCTS).asRequired(), "product that is an edition"),
    /** {@code editions.step}. */
    EDITION_STEP(
            EDITIONS,
            "step",
            ColumnShape.of(ColumnType.COUNT).asRequired(),
            "its place among the editions, the richest highest"),

    /** {@code assets.id}. */
    ASSET_ID(ASSETS, "id", ColumnShape.id(), "the asset; where absent, file, row and product stand for it"),
    /** {@code assets.account}. */
    ASSET_ACCOUNT(ASSETS, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account that has it"),
    /** {@code assets.product}. */
    ASSET_PRODUCT(ASSETS, "product", ColumnShape.id().namingRowOf(PRODUCTS).asRequired(), "product it is"),
    /** {@code assets.quantity}. */
    ASSET_QUANTITY(
            ASSETS,
            "quantity",
            ColumnShape.of(ColumnType.QUANTITY).byDefault("1").asDecisive(),
            "how many, greater than 0"),
    /** {@code assets.activeFrom}. */
    ASSET_ACTIVE_FROM(
            ASSETS,
            "activeFrom",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day on which the account may use it; always so far where absent"),
    /** {@code assets.activeTo}. */
    ASSET_ACTIVE_TO(
            ASSETS,
            "activeTo",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day on which it may no longer; without end where absent"),
    /** {@code assets.deliveredOn}. */
    ASSET_DELIVERED_ON(
            ASSETS,
            "deliveredOn",
            ColumnShape.date(DateMeaning.VALIDITY),
            "day on which it was delivered, or will be; not known to be delivered where absent"),
    /** {@code assets.scope}. */
    ASSET_SCOPE(
            ASSETS, "scope", ColumnShape.oneOf("account", "group").byDefault("account"), "for whom the licence holds"),
    /** {@code assets.opportunity}. */
    ASSET_OPPORTUNITY(
            ASSETS, "opportunity", ColumnShape.id().namingRowOf(OPPORTUNITIES), "opportunity by which it was sold"),

    /** {@code exclusions.account}. */
    EXCLUSION_ACCOUNT(
            EXCLUSIONS, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account that is excluded"),
    /** {@code exclusions.product}. */
    EXCLUSION_PRODUCT(
            EXCLUSIONS,
            "product",
            ColumnShape.id().namingRowOf(PRODUCTS).asRequired(),
            "product that cannot be offered to it"),
    /** {@code exclusions.reason}. */
    EXCLUSION_REASON(EXCLUSIONS, "reason", ColumnShape.text().asRequired(), "why it cannot"),

    /** {@code competitorUses.account}. */
    COMPETITOR_ACCOUNT(
            COMPETITOR_USES, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account that uses it"),
    /** {@code competitorUses.product}. */
    COMPETITOR_PRODUCT(
            COMPETITOR_USES,
            "product",
            ColumnShape.id().namingRowOf(PRODUCTS).asRequired(),
            "our product that could stand there"),
    /** {@code competitorUses.competitor}. */
    COMPETITOR_NAME(COMPETITOR_USES, "competitor", ColumnShape.text().asRequired(), "whose product is used instead"),
    /** {@code competitorUses.from}. */
    COMPETITOR_FROM(
            COMPETITOR_USES,
            "from",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day of use; always so far where absent"),
    /** {@code competitorUses.to}. */
    COMPETITOR_TO(
            COMPETITOR_USES,
            "to",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day no longer used; without end where absent"),

    /** {@code needs.account}. */
    NEED_ACCOUNT(NEEDS, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account whose need it is"),
    /** {@code needs.product}. */
    NEED_PRODUCT(NEEDS, "product", ColumnShape.id().namingRowOf(PRODUCTS).asRequired(), "product that would meet it"),
    /** {@code needs.recordedOn}. */
    NEED_RECORDED_ON(
            NEEDS, "recordedOn", ColumnShape.date(DateMeaning.FACT).asRequired(), "day on which it was recorded"),
    /** {@code needs.text}. */
    NEED_TEXT(NEEDS, "text", ColumnShape.text().asRequired(), "the need in the customer's words"),

    /** {@code wallets.account}. */
    WALLET_ACCOUNT(WALLETS, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account that spends"),
    /** {@code wallets.perYear}. */
    WALLET_PER_YEAR(
            WALLETS,
            "perYear",
            ColumnShape.of(ColumnType.AMOUNT).asRequired(),
            "what it spends in a year on everything that we could sell"),
    /** {@code wallets.currency}. */
    WALLET_CURRENCY(WALLETS, "currency", ColumnShape.currency(), "currency of the amount"),

    /** {@code potentials.account}. */
    POTENTIAL_ACCOUNT(
            POTENTIALS, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account spoken of"),
    /** {@code potentials.product}. */
    POTENTIAL_PRODUCT(
            POTENTIALS, "product", ColumnShape.id().namingRowOf(PRODUCTS).asRequired(), "product spoken of"),
    /** {@code potentials.low}. */
    POTENTIAL_LOW(
            POTENTIALS,
            "low",
            ColumnShape.of(ColumnType.AMOUNT).asDecisive(),
            "what it is worth at least; the expected value where absent"),
    /** {@code potentials.mid}. */
    POTENTIAL_MID(POTENTIALS, "mid", ColumnShape.of(ColumnType.AMOUNT).asRequired(), "the value to expect"),
    /** {@code potentials.high}. */
    POTENTIAL_HIGH(
            POTENTIALS,
            "high",
            ColumnShape.of(ColumnType.AMOUNT).asDecisive(),
            "what it is worth at most; the expected value where absent"),
    /** {@code potentials.currency}. */
    POTENTIAL_CURRENCY(POTENTIALS, "currency", ColumnShape.currency(), "currency of the amounts"),

    /** {@code observations.account}. */
    OBSERVATION_ACCOUNT(
            OBSERVATIONS, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account that was observed"),
    /** {@code observations.indicator}. */
    OBSERVATION_INDICATOR(
            OBSERVATIONS, "indicator", ColumnShape.id().asRequired(), "what was observed, as the indices call it"),
    /** {@code observations.value}. */
    OBSERVATION_VALUE(
            OBSERVATIONS,
            "value",
            ColumnShape.of(ColumnType.VALUE).asDecisive(),
            "what it was: a number where it reads as one, else a category"),
    /** {@code observations.category}. */
    OBSERVATION_CATEGORY(
            OBSERVATIONS,
            "category",
            ColumnShape.text().asDecisive(),
            "the same, instead of the value, where a number is only a name, too"),
    /** {@code observations.observedOn}. */
    OBSERVATION_OBSERVED_ON(
            OBSERVATIONS,
            "observedOn",
            ColumnShape.date(DateMeaning.FACT).asDecisive(),
            "day on which it was so; the day that the mapping states for all, or else the date of the report, where"
                    + " absent"),
    /** {@code observations.recordedOn}. */
    OBSERVATION_RECORDED_ON(
            OBSERVATIONS,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which it was put on record; the day on which it was so where absent"),
    /** {@code observations.channel}. */
    OBSERVATION_CHANNEL(
            OBSERVATIONS,
            "channel",
            ColumnShape.oneOf("hearing", "behaviour", "survey").asRequired(),
            "how it became known"),
    /** {@code observations.reporter}. */
    OBSERVATION_REPORTER(OBSERVATIONS, "reporter", ColumnShape.id().namingRowOf(SELLERS), "seller who reported it"),
    /** {@code observations.source}. */
    OBSERVATION_SOURCE(OBSERVATIONS, "source", ColumnShape.text(), "survey or system that it comes from"),

    /** {@code evidence.id}. */
    EVIDENCE_ID(
            EVIDENCE,
            "id",
            ColumnShape.id(),
            "the piece of evidence: a row of the same id that was recorded later corrects it; where absent, file and row"
                    + " stand for it"),
    /** {@code evidence.account}. */
    EVIDENCE_ACCOUNT(EVIDENCE, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account it is about"),
    /** {@code evidence.opportunity}. */
    EVIDENCE_OPPORTUNITY(EVIDENCE, "opportunity", ColumnShape.id(), "opportunity it is about, where it is about one"),
    /** {@code evidence.kind}. */
    EVIDENCE_KIND(
            EVIDENCE,
            "kind",
            ColumnShape.oneOf(
                            "meeting",
                            "visit",
                            "web_meeting",
                            "call",
                            "business_card",
                            "introduction",
                            "referral",
                            "consultation",
                            "plan_shared",
                            "budget_shared",
                            "competitive_quote",
                            "competitor_offer_shared",
                            "compromise_shared",
                            "tender",
                            "designated_in_tender",
                            "ringi_drafted",
                            "ringi_approved",
                            "ringi_decided",
                            "ringi_sent_back",
                            "informal_award",
                            "sole_source",
                            "order")
                    .asRequired(),
            "what happened"),
    /** {@code evidence.actor}. */
    EVIDENCE_ACTOR(
            EVIDENCE,
            "actor",
            ColumnShape.oneOf("decision_maker", "drafter", "key_person", "staff_supervisor", "liaison"),
            "what the person is to a sale"),
    /** {@code evidence.contact}. */
    EVIDENCE_CONTACT(EVIDENCE, "contact", ColumnShape.id(), "the person"),
    /** {@code evidence.status}. */
    EVIDENCE_STATUS(
            EVIDENCE,
            "status",
            ColumnShape.oneOf("planned", "held", "withdrawn").byDefault("held"),
            "whether it is only planned, or a record that counts as never made"),
    /** {@code evidence.answer}. */
    EVIDENCE_ANSWER(
            EVIDENCE,
            "answer",
            ColumnShape.oneOf("yes", "no").byDefault("yes"),
            "no where somebody asked and it was not so"),
    /** {@code evidence.minutes}. */
    EVIDENCE_MINUTES(EVIDENCE, "minutes", ColumnShape.of(ColumnType.COUNT), "how long it took"),
    /** {@code evidence.amount}. */
    EVIDENCE_AMOUNT(EVIDENCE, "amount", ColumnShape.of(ColumnType.AMOUNT), "how much money it is about"),
    /** {@code evidence.currency}. */
    EVIDENCE_CURRENCY(EVIDENCE, "currency", ColumnShape.currency(), "currency of the amount"),
    /** {@code evidence.observedOn}. */
    EVIDENCE_OBSERVED_ON(
            EVIDENCE,
            "observedOn",
            ColumnShape.date(DateMeaning.FACT_WHEN_HELD).asRequired(),
            "day on which it happened, or for which it is planned"),
    /** {@code evidence.recordedOn}. */
    EVIDENCE_RECORDED_ON(
            EVIDENCE,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which it was put on record; where absent, the day on which it happened; a plan is known all the time"),
    /** {@code evidence.validUntil}. */
    EVIDENCE_VALID_UNTIL(
            EVIDENCE,
            "validUntil",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "last day on which it counts; as long as the criterion says where absent"),
    /** {@code evidence.reporter}. */
    EVIDENCE_REPORTER(EVIDENCE, "reporter", ColumnShape.id().namingRowOf(SELLERS), "seller who reported it"),
    /** {@code evidence.source}. */
    EVIDENCE_SOURCE(EVIDENCE, "source", ColumnShape.text(), "where it is written"),

    /** {@code leads.id}. */
    LEAD_ID(LEADS, "id", ColumnShape.id().asKey(), "what other tables call the lead"),
    /** {@code leads.account}. */
    LEAD_ACCOUNT(
            LEADS,
            "account",
            ColumnShape.id().namingRowOf(ACCOUNTS),
            "account it belongs to; most do not know one yet"),
    /** {@code leads.channel}. */
    LEAD_CHANNEL(LEADS, "channel", ColumnShape.id(), "way by which it came in, as the process calls it"),
    /** {@code leads.seller}. */
    LEAD_SELLER(
            LEADS, "seller", ColumnShape.id().namingRowOf(SELLERS), "seller who owns it where its events name nobody"),
    /** {@code leads.amount}. */
    LEAD_AMOUNT(LEADS, "amount", ColumnShape.of(ColumnType.AMOUNT), "what it is worth if it is won"),
    /** {@code leads.currency}. */
    LEAD_CURRENCY(LEADS, "currency", ColumnShape.currency(), "currency of the amount"),
    /** {@code leads.trait}. */
    LEAD_TRAIT(
            LEADS,
            "trait",
            ColumnShape.oneOf("competitor", "own_group", "partner", "student", "non_target"),
            "what excludes it from being qualified, if anything"),
    /** {@code leads.startedOn}. */
    LEAD_STARTED_ON(
            LEADS,
            "startedOn",
            ColumnShape.date(DateMeaning.FACT),
            "day on which it began, and the time of its events that state none"),

    /** {@code leadAttributes.lead}. */
    LEAD_ATTRIBUTE_LEAD(
            LEAD_ATTRIBUTES, "lead", ColumnShape.id().namingRowOf(LEADS).asRequired(), "lead it is known of"),
    /** {@code leadAttributes.name}. */
    LEAD_ATTRIBUTE_NAME(
            LEAD_ATTRIBUTES, "name", ColumnShape.text().asRequired(), "what is known, such as device or campaign"),
    /** {@code leadAttributes.value}. */
    LEAD_ATTRIBUTE_VALUE(LEAD_ATTRIBUTES, "value", ColumnShape.text().asRequired(), "what it is for this lead"),

    /** {@code leadEvents.lead}. */
    LEAD_EVENT_LEAD(LEAD_EVENTS, "lead", ColumnShape.id().asRequired(), "lead to which it happened"),
    /** {@code leadEvents.stage}. */
    LEAD_EVENT_STAGE(
            LEAD_EVENTS, "stage", ColumnShape.id().asDecisive(), "stage that it entered, as the process calls it"),
    /** {@code leadEvents.reason}. */
    LEAD_EVENT_REASON(
            LEAD_EVENTS, "reason", ColumnShape.id().asDecisive(), "reason for which it left, as the process calls it"),
    /** {@code leadEvents.kind}. */
    LEAD_EVENT_KIND(
            LEAD_EVENTS,
            "kind",
            ColumnShape.oneOf("touch", "activity").asDecisive(),
            "what else happened: one of us turned to it, or it did something of its own accord"),
    /** {@code leadEvents.at}. */
    LEAD_EVENT_AT(
            LEAD_EVENTS,
            "at",
            ColumnShape.instant(),
            "when it happened: a time, or a day for its beginning; where absent, the day on which the lead began"),
    /** {@code leadEvents.seller}. */
    LEAD_EVENT_SELLER(
            LEAD_EVENTS,
            "seller",
            ColumnShape.id().namingRowOf(SELLERS),
            "seller who owns the lead there, or who touched it"),
    /** {@code leadEvents.recordedOn}. */
    LEAD_EVENT_RECORDED_ON(
            LEAD_EVENTS,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which it was put on record; the day on which it happened where absent"),

    /** {@code marketing.channel}. */
    MARKETING_CHANNEL(MARKETING, "channel", ColumnShape.id().asRequired(), "channel, such as website"),
    /** {@code marketing.month}. */
    MARKETING_MONTH(
            MARKETING, "month", ColumnShape.date(DateMeaning.VALIDITY).asRequired(), "month, by any of its days"),
    /** {@code marketing.cost}. */
    MARKETING_COST(MARKETING, "cost", ColumnShape.of(ColumnType.AMOUNT).asDecisive(), "what was spent on it"),
    /** {@code marketing.currency}. */
    MARKETING_CURRENCY(MARKETING, "currency", ColumnShape.currency(), "currency of the amounts"),
    /** {@code marketing.impressions}. */
    MARKETING_IMPRESSIONS(
            MARKETING, "impressions", ColumnShape.of(ColumnType.COUNT).asDecisive(), "how often it was shown"),
    /** {@code marketing.clicks}. */
    MARKETING_CLICKS(MARKETING, "clicks", ColumnShape.of(ColumnType.COUNT).asDecisive(), "how often it was clicked"),
    /** {@code marketing.visitors}. */
    MARKETING_VISITORS(MARKETING, "visitors", ColumnShape.of(ColumnType.COUNT).asDecisive(), "how many visited"),
    /** {@code marketing.conversions}. */
    MARKETING_CONVERSIONS(
            MARKETING, "conversions", ColumnShape.of(ColumnType.COUNT).asDecisive(), "how many left their name (CV)"),
    /** {@code marketing.newCustomers}. */
    MARKETING_NEW_CUSTOMERS(
            MARKETING, "newCustomers", ColumnShape.of(ColumnType.COUNT).asDecisive(), "how many became customers"),
    /** {@code marketing.revenue}. */
    MARKETING_REVENUE(MARKETING, "revenue", ColumnShape.of(ColumnType.AMOUNT).asDecisive(), "what those brought"),
    /** {@code marketing.recordedOn}. */
    MARKETING_RECORDED_ON(
            MARKETING,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which it was put on record; known all the time where absent"),

    /** {@code dials.lead}. */
    DIAL_LEAD(DIALS, "lead", ColumnShape.id().asRequired(), "lead that was called"),
    /** {@code dials.seller}. */
    DIAL_SELLER(DIALS, "seller", ColumnShape.id().namingRowOf(SELLERS).asRequired(), "seller who called"),
    /** {@code dials.at}. */
    DIAL_AT(DIALS, "at", ColumnShape.instant().asRequired(), "when"),
    /** {@code dials.connected}. */
    DIAL_CONNECTED(
            DIALS,
            "connected",
            ColumnShape.oneOf("yes", "no").asDecisive().byDefault("no"),
            "whether somebody answered whom it was meant for"),
    /** {@code dials.recordedOn}. */
    DIAL_RECORDED_ON(
            DIALS,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which it was put on record; the day of the call where absent"),

    /** {@code campaignTouches.lead}. */
    CAMPAIGN_TOUCH_LEAD(CAMPAIGN_TOUCHES, "lead", ColumnShape.id().asRequired(), "lead that was reached"),
    /** {@code campaignTouches.channel}. */
    CAMPAIGN_TOUCH_CHANNEL(CAMPAIGN_TOUCHES, "channel", ColumnShape.id().asRequired(), "channel that reached it"),
    /** {@code campaignTouches.at}. */
    CAMPAIGN_TOUCH_AT(CAMPAIGN_TOUCHES, "at", ColumnShape.instant().asRequired(), "when"),
    /** {@code campaignTouches.recordedOn}. */
    CAMPAIGN_TOUCH_RECORDED_ON(
            CAMPAIGN_TOUCHES,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which it was put on record; the day of the contact where absent"),

    /** {@code subscriptions.id}. */
    SUBSCRIPTION_ID(
            SUBSCRIPTIONS,
            "id",
            ColumnShape.id(),
            "the asset: several rows may be periods of one; where absent, file and row stand for it"),
    /** {@code subscriptions.account}. */
    SUBSCRIPTION_ACCOUNT(
            SUBSCRIPTIONS, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "account that pays"),
    /** {@code subscriptions.product}. */
    SUBSCRIPTION_PRODUCT(
            SUBSCRIPTIONS,
            "product",
            ColumnShape.id().namingRowOf(PRODUCTS),
            "product it is; where absent, all are of one product called subscription"),
    /** {@code subscriptions.subscription}. */
    SUBSCRIPTION_SUBSCRIPTION(SUBSCRIPTIONS, "subscription", ColumnShape.id(), "contract it belongs to"),
    /** {@code subscriptions.activeFrom}. */
    SUBSCRIPTION_ACTIVE_FROM(
            SUBSCRIPTIONS,
            "activeFrom",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "first day of the period"),
    /** {@code subscriptions.activeTo}. */
    SUBSCRIPTION_ACTIVE_TO(
            SUBSCRIPTIONS,
            "activeTo",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "first day after it; without end where absent"),
    /** {@code subscriptions.tenureMonths}. */
    SUBSCRIPTION_TENURE_MONTHS(
            SUBSCRIPTIONS,
            "tenureMonths",
            ColumnShape.of(ColumnType.COUNT).asDecisive(),
            "for how many months it was active up to the date of the report, where the file states no days"),
    /** {@code subscriptions.ended}. */
    SUBSCRIPTION_ENDED(
            SUBSCRIPTIONS,
            "ended",
            ColumnShape.oneOf("yes", "no").byDefault("no").asDecisive(),
            "whether it had ended by then, where months are stated"),
    /** {@code subscriptions.quantity}. */
    SUBSCRIPTION_QUANTITY(
            SUBSCRIPTIONS,
            "quantity",
            ColumnShape.of(ColumnType.QUANTITY).byDefault("1").asDecisive(),
            "how many, greater than 0"),
    /** {@code subscriptions.unitPrice}. */
    SUBSCRIPTION_UNIT_PRICE(
            SUBSCRIPTIONS,
            "unitPrice",
            ColumnShape.of(ColumnType.AMOUNT).asDecisive(),
            "what one costs in one billing period"),
    /** {@code subscriptions.amount}. */
    SUBSCRIPTION_AMOUNT(
            SUBSCRIPTIONS,
            "amount",
            ColumnShape.of(ColumnType.AMOUNT).asDecisive(),
            "what all together cost in one billing period"),
    /** {@code subscriptions.currency}. */
    SUBSCRIPTION_CURRENCY(SUBSCRIPTIONS, "currency", ColumnShape.currency(), "currency of the price"),
    /** {@code subscriptions.billing}. */
    SUBSCRIPTION_BILLING(
            SUBSCRIPTIONS, "billing", ColumnShape.text().asDecisive(), "billing period; a month where absent"),
    /** {@code subscriptions.escalated}. */
    SUBSCRIPTION_ESCALATED(
            SUBSCRIPTIONS,
            "escalated",
            ColumnShape.oneOf("yes", "no").byDefault("no"),
            "whether the price at its start is one that the contract had settled before"),
    /** {@code subscriptions.cancelledOn}. */
    SUBSCRIPTION_CANCELLED_ON(
            SUBSCRIPTIONS,
            "cancelledOn",
            ColumnShape.date(DateMeaning.FACT),
            "day on which it was decided that it ends"),
    /** {@code subscriptions.recordedOn}. */
    SUBSCRIPTION_RECORDED_ON(
            SUBSCRIPTIONS,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which it was put on record; its first day where absent"),
    /** {@code subscriptions.segment}. */
    SUBSCRIPTION_SEGMENT(
            SUBSCRIPTIONS,
            "segment",
            ColumnShape.text(),
            "what retention is broken down by, such as the kind of contract"),
    /** {@code subscriptions.renewsAutomatically}. */
    SUBSCRIPTION_RENEWS_AUTOMATICALLY(
            SUBSCRIPTIONS,
            "renewsAutomatically",
            ColumnShape.oneOf("yes", "no"),
            "whether it is renewed unless somebody refuses"),
    /** {@code subscriptions.noticeBy}. */
    SUBSCRIPTION_NOTICE_BY(
            SUBSCRIPTIONS,
            "noticeBy",
            ColumnShape.date(DateMeaning.VALIDITY),
            "last day on which its renewal can be refused"),

    /** {@code assetActions.asset}. */
    ACTION_ASSET(ASSET_ACTIONS, "asset", ColumnShape.id().asRequired(), "asset it is about"),
    /** {@code assetActions.kind}. */
    ACTION_KIND(
            ASSET_ACTIONS,
            "kind",
            ColumnShape.oneOf(
                            "purchase",
                            "activation",
                            "renewal",
                            "product_change",
                            "price_change",
                            "quantity_change",
                            "suspension",
                            "resumption",
                            "swap",
                            "cancellation",
                            "cancellation_undone")
                    .asRequired(),
            "what is done to it"),
    /** {@code assetActions.decidedOn}. */
    ACTION_DECIDED_ON(
            ASSET_ACTIONS, "decidedOn", ColumnShape.date(DateMeaning.FACT).asRequired(), "day on which it was decided"),
    /** {@code assetActions.effectiveFrom}. */
    ACTION_EFFECTIVE_FROM(
            ASSET_ACTIONS,
            "effectiveFrom",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "first day on which it holds; the day of the decision where absent"),
    /** {@code assetActions.sequence}. */
    ACTION_SEQUENCE(
            ASSET_ACTIONS,
            "sequence",
            ColumnShape.of(ColumnType.COUNT).byDefault("0").asDecisive(),
            "its place among the actions that take effect on one day, lower ones first"),
    /** {@code assetActions.recordedOn}. */
    ACTION_RECORDED_ON(
            ASSET_ACTIONS,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which it was put on record; the day of the decision where absent"),
    /** {@code assetActions.order}. */
    ACTION_ORDER(
            ASSET_ACTIONS, "order", ColumnShape.id().namingRowOf(OPPORTUNITIES), "opportunity by which it was ordered"),
    /** {@code assetActions.account}. */
    ACTION_ACCOUNT(ASSET_ACTIONS, "account", ColumnShape.id().namingRowOf(ACCOUNTS), "account that buys it"),
    /** {@code assetActions.product}. */
    ACTION_PRODUCT(
            ASSET_ACTIONS, "product", ColumnShape.id().namingRowOf(PRODUCTS), "product it is, or is from now on"),
    /** {@code assetActions.subscription}. */
    ACTION_SUBSCRIPTION(ASSET_ACTIONS, "subscription", ColumnShape.id(), "contract it belongs to"),
    /** {@code assetActions.quantity}. */
    ACTION_QUANTITY(
            ASSET_ACTIONS,
            "quantity",
            ColumnShape.of(ColumnType.QUANTITY).asDecisive(),
            "how many; of a change how many more, or fewer if below 0"),
    /** {@code assetActions.unitPrice}. */
    ACTION_UNIT_PRICE(
            ASSET_ACTIONS,
            "unitPrice",
            ColumnShape.of(ColumnType.AMOUNT).asDecisive(),
            "what one costs in one billing period"),
    /** {@code assetActions.currency}. */
    ACTION_CURRENCY(ASSET_ACTIONS, "currency", ColumnShape.currency(), "currency of the price"),
    /** {@code assetActions.billing}. */
    ACTION_BILLING(ASSET_ACTIONS, "billing", ColumnShape.text().asDecisive(), "billing period; a month where absent"),
    /** {@code assetActions.escalated}. */
    ACTION_ESCALATED(
            ASSET_ACTIONS,
            "escalated",
            ColumnShape.oneOf("yes", "no").byDefault("no"),
            "whether the price is one that the contract had settled before"),
    /** {@code assetActions.until}. */
    ACTION_UNTIL(
            ASSET_ACTIONS,
            "until",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "first day that the contract does not cover"),
    /** {@code assetActions.renewsEach}. */
    ACTION_RENEWS_EACH(
            ASSET_ACTIONS,
            "renewsEach",
            ColumnShape.text().asDecisive(),
            "how long each further term is if it renews automatically"),
    /** {@code assetActions.noticeMonths}. */
    ACTION_NOTICE_MONTHS(
            ASSET_ACTIONS,
            "noticeMonths",
            ColumnShape.of(ColumnType.COUNT).asDecisive(),
            "how many months before the end of a term its renewal has to be refused"),
    /** {@code assetActions.noticeDays}. */
    ACTION_NOTICE_DAYS(
            ASSET_ACTIONS,
            "noticeDays",
            ColumnShape.of(ColumnType.COUNT).asDecisive(),
            "how many days before it, beside the months"),
    /** {@code assetActions.awaitsActivation}. */
    ACTION_AWAITS_ACTIVATION(
            ASSET_ACTIONS,
            "awaitsActivation",
            ColumnShape.oneOf("yes", "no").byDefault("no"),
            "whether it is only ordered until it is activated"),
    /** {@code assetActions.scope}. */
    ACTION_SCOPE(
            ASSET_ACTIONS,
            "scope",
            ColumnShape.oneOf("account", "group").byDefault("account"),
            "for whom the licence holds"),
    /** {@code assetActions.usefulUntil}. */
    ACTION_USEFUL_UNTIL(
            ASSET_ACTIONS,
            "usefulUntil",
            ColumnShape.date(DateMeaning.VALIDITY),
            "first day on which it is no longer useful"),
    /** {@code assetActions.replacement}. */
    ACTION_REPLACEMENT(ASSET_ACTIONS, "replacement", ColumnShape.id(), "asset that takes its place"),
    /** {@code assetActions.segment}. */
    ACTION_SEGMENT(ASSET_ACTIONS, "segment", ColumnShape.text(), "what retention is broken down by"),

    /** {@code milestones.account}. */
    MILESTONE_ACCOUNT(
            MILESTONES, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "customer that reached it"),
    /** {@code milestones.milestone}. */
    MILESTONE_MILESTONE(
            MILESTONES, "milestone", ColumnShape.id().asRequired(), "what it reached, as the plan calls it"),
    /** {@code milestones.reachedOn}. */
    MILESTONE_REACHED_ON(
            MILESTONES, "reachedOn", ColumnShape.date(DateMeaning.FACT).asRequired(), "on which day"),
    /** {@code milestones.recordedOn}. */
    MILESTONE_RECORDED_ON(
            MILESTONES,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which it was put on record; that on which it was reached where absent"),

    /** {@code requests.id}. */
    REQUEST_ID(REQUESTS, "id", ColumnShape.id(), "what the request is called; where absent, file and row stand for it"),
    /** {@code requests.account}. */
    REQUEST_ACCOUNT(REQUESTS, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "customer that asked"),
    /** {@code requests.priority}. */
    REQUEST_PRIORITY(
            REQUESTS,
            "priority",
            ColumnShape.oneOf("urgent", "high", "normal", "low")
                    .byDefault("normal")
                    .asDecisive(),
            "how urgent it is"),
    /** {@code requests.openedAt}. */
    REQUEST_OPENED_AT(REQUESTS, "openedAt", ColumnShape.instant().asRequired(), "when it was received"),
    /** {@code requests.answeredAt}. */
    REQUEST_ANSWERED_AT(REQUESTS, "answeredAt", ColumnShape.instant(), "when it was answered; not yet where absent"),
    /** {@code requests.about}. */
    REQUEST_ABOUT(REQUESTS, "about", ColumnShape.text(), "what was asked for; only shown"),
    /** {@code requests.recordedOn}. */
    REQUEST_RECORDED_ON(
            REQUESTS,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which the request was put on record; that on which it was received where absent"),

    /** {@code usage.account}. */
    USAGE_ACCOUNT(USAGE, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "customer that uses"),
    /** {@code usage.product}. */
    USAGE_PRODUCT(
            USAGE, "product", ColumnShape.id().namingRowOf(PRODUCTS), "product used; those of one day are added up"),
    /** {@code usage.observedOn}. */
    USAGE_OBSERVED_ON(USAGE, "observedOn", ColumnShape.date(DateMeaning.FACT).asRequired(), "on which day"),
    /** {@code usage.activeSeats}. */
    USAGE_ACTIVE_SEATS(
            USAGE, "activeSeats", ColumnShape.of(ColumnType.COUNT).asDecisive(), "how many seats were in use"),
    /** {@code usage.licensedSeats}. */
    USAGE_LICENSED_SEATS(
            USAGE, "licensedSeats", ColumnShape.of(ColumnType.COUNT).asDecisive(), "how many were licensed"),
    /** {@code usage.featuresUsed}. */
    USAGE_FEATURES_USED(
            USAGE, "featuresUsed", ColumnShape.of(ColumnType.COUNT).asDecisive(), "how many features were in use"),
    /** {@code usage.featuresAvailable}. */
    USAGE_FEATURES_AVAILABLE(
            USAGE, "featuresAvailable", ColumnShape.of(ColumnType.COUNT).asDecisive(), "how many there were"),
    /** {@code usage.recordedOn}. */
    USAGE_RECORDED_ON(
            USAGE,
            "recordedOn",
            ColumnShape.date(DateMeaning.VALIDITY).asDecisive(),
            "day on which it was put on record; that on which it was observed where absent"),

    /** {@code successCriteria.id}. */
    CRITERION_ID(
            SUCCESS_CRITERIA,
            "id",
            ColumnShape.id(),
            "what the criterion is called, once; where absent, file, row and measure stand for it"),
    /** {@code successCriteria.account}. */
    CRITERION_ACCOUNT(
            SUCCESS_CRITERIA,
            "account",
            ColumnShape.id().namingRowOf(ACCOUNTS).asDecisive(),
            "customer whose it is; where absent, that of a segment, or of all"),
    /** {@code successCriteria.segment}. */
    CRITERION_SEGMENT(
            SUCCESS_CRITERIA,
            "segment",
            ColumnShape.text().asDecisive(),
            "segment whose it is, as subscriptions state it; not with an account"),
    /** {@code successCriteria.what}. */
    CRITERION_WHAT(SUCCESS_CRITERIA, "what", ColumnShape.text().asRequired(), "what success means, in words"),
    /** {@code successCriteria.measure}. */
    CRITERION_MEASURE(SUCCESS_CRITERIA, "measure", ColumnShape.id().asRequired(), "indicator by which it is measured"),
    /** {@code successCriteria.target}. */
    CRITERION_TARGET(
            SUCCESS_CRITERIA, "target", ColumnShape.of(ColumnType.QUANTITY).asRequired(), "the value to reach"),
    /** {@code successCriteria.better}. */
    CRITERION_BETTER(
            SUCCESS_CRITERIA,
            "better",
            ColumnShape.oneOf("higher", "lower").byDefault("higher").asDecisive(),
            "which way the value gets better"),
    /** {@code successCriteria.due}. */
    CRITERION_DUE(
            SUCCESS_CRITERIA, "due", ColumnShape.date(DateMeaning.VALIDITY).asRequired(), "last day that is in time"),

    /** {@code buyers.account}. */
    BUYER_ACCOUNT(BUYERS, "account", ColumnShape.id().namingRowOf(ACCOUNTS).asRequired(), "who buys"),
    /** {@code buyers.frequency}. */
    BUYER_FREQUENCY(
            BUYERS,
            "frequency",
            ColumnShape.of(ColumnType.COUNT).asRequired(),
            "how often it bought again after its first purchase"),
    /** {@code buyers.recency}. */
    BUYER_RECENCY(
            BUYERS,
            "recency",
            ColumnShape.of(ColumnType.QUANTITY).asRequired(),
            "periods from its first purchase to its last; 0 where it bought once"),
    /** {@code buyers.age}. */
    BUYER_AGE(
            BUYERS,
            "age",
            ColumnShape.of(ColumnType.QUANTITY).asRequired(),
            "periods from its first purchase to the date of the report"),
    /** {@code buyers.meanValue}. */
    BUYER_MEAN_VALUE(
            BUYERS,
            "meanValue",
            ColumnShape.of(ColumnType.AMOUNT).asDecisive(),
            "what it spent on a repeat purchase in the mean; passed over where it bought once"),
    /** {@code buyers.currency}. */
    BUYER_CURRENCY(BUYERS, "currency", ColumnShape.currency(), "currency of the mean value");

    private final CanonicalTable table;
    private final String jsonName;
    private final ColumnShape shape;
    private final String about;

    CanonicalColumn(CanonicalTable table, String jsonName, ColumnShape shape, String about) {
        this.table = table;
        this.jsonName = jsonName;
        this.shape = shape;
        this.about = about;
    }

    /**
     * Returns the table it belongs to.
     *
     * @return the table
     */
    public CanonicalTable table() {
        return table;
    }

    /**
     * Returns the name used in mapping files, such as {@code closedOn}.
     *
     * @return the name, unique within its table
     */
    public String jsonName() {
        return jsonName;
    }

    /**
     * Returns table and column, such as {@code opportunities.closedOn}.
     *
     * @return the qualified name
     */
    public String qualifiedName() {
        return table.jsonName() + "." + jsonName;
    }

    /**
     * Returns what the column says, in a few words.
     *
     * @return the description
     */
    public String about() {
        return about;
    }

    /**
     * Returns the type of its values.
     *
     * @return the type
     */
    public ColumnType type() {
        return shape.type();
    }

    /**
     * Tells whether a row without a value here cannot be used.
     *
     * @return whether it is required
     */
    public boolean isRequired() {
        return shape.required();
    }

    /**
     * Tells whether its value names the row: at most one row of the table may have it.
     *
     * @return whether it is the table's key
     */
    public boolean isKey() {
        return shape.key();
    }

    /**
     * Tells whether a row whose cell here cannot be read is set aside. A wrong quantity, discount or currency would
     * falsify the row's money, so it is not taken as absent; an empty cell is.
     *
     * @return whether an unreadable value sets the row aside
     */
    public boolean isDecisive() {
        return shape.required() || shape.decisive();
    }

    /**
     * Returns the table whose key its values name.
     *
     * @return the table referred to, or empty
     */
    public Optional<CanonicalTable> refersTo() {
        return Optional.ofNullable(shape.target());
    }

    /**
     * Returns what its dates mean.
     *
     * @return the meaning, {@link DateMeaning#NOT_A_DATE} for all other types
     */
    public DateMeaning dateMeaning() {
        return shape.dateMeaning();
    }

    /**
     * Returns the words allowed in a {@link ColumnType#CHOICE} column.
     *
     * @return the words, empty for all other types
     */
    public ImmutableList<String> choices() {
        return shape.choices();
    }

    /**
     * Returns the value of rows that give none, as text. Currency columns have none here: their default is the currency
     * that the mapping states.
     *
     * @return the default, or empty when such rows have no value
     */
    public Optional<String> defaultValue() {
        return Optional.ofNullable(shape.defaultValue());
    }

    /**
     * Returns the place of this column within its table.
     *
     * @return index into the table's columns, from 0
     */
    int indexInTable() {
        return requireNonNull(Index.PLACE.get(this));
    }

    /**
     * Returns the columns of a table, in the order of declaration.
     *
     * @param table a table
     * @return its columns
     */
    static ImmutableList<CanonicalColumn> of(CanonicalTable table) {
        return Index.BY_TABLE.get(table);
    }

    /** Columns by table and places within the table, computed once; apart, since constants cannot see statics. */
    private static final class Index {
        private static final ImmutableListMultimap<CanonicalTable, CanonicalColumn> BY_TABLE =
                Multimaps.index(Arrays.asList(values()), CanonicalColumn::table);
        private static final ImmutableMap<CanonicalColumn, Integer> PLACE = Maps.toMap(
                Arrays.asList(values()), column -> BY_TABLE.get(column.table).indexOf(column));

        private Index() {}
    }
}
