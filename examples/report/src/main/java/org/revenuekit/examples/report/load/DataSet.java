package org.revenuekit.examples.report.load;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetAction;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.funnel.attribution.CampaignTouch;
import org.revenuekit.funnel.department.Dial;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.kpi.MarketingFacts;
import org.revenuekit.funnel.retention.Tenure;
import org.revenuekit.funnel.retention.TenureUnit;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFacts;
import org.revenuekit.lifetime.Buyer;
import org.revenuekit.segmentation.phase.EvidenceRegister;

/**
 * A data folder as objects of the library, with the way back from what a library's finding is about to the rows it came
 * from. Immutable.
 */
public final class DataSet {

    private final CanonicalData data;
    private final Accounts accounts;
    private final ImmutableList<ParentLink> links;
    private final Ownership ownership;
    private final ImmutableList<Activity> activities;
    private final Catalogue catalogue;
    private final Opportunities opportunities;
    private final Assets assets;
    private final WhiteSpaceFacts whiteSpaceFacts;
    private final ExchangeRates rates;
    private final ImmutableList<CanonicalRow> observationRows;
    private final ImmutableListMultimap<String, CanonicalRow> observationsOf; // by account
    private final EvidenceRegister evidence;
    private final ImmutableList<LeadEvent> leadEvents;
    private final Leads leads;
    private final MarketingFacts marketing;
    private final ImmutableList<Dial> dials;
    private final ImmutableList<CampaignTouch> campaignTouches;
    private final ImmutableList<CanonicalRow> subscriptionRows;
    private final ImmutableList<AssetAction> assetActions;
    private final ImmutableMap<AccountId, String> segments;
    private final SuccessRows success;
    private final ImmutableList<Buyer> buyers;
    private final Optional<LocalDate> undatedOn;
    private final ImmutableList<RowFinding> findings;
    private final RowIndex index;

    private DataSet(CanonicalData data, Mapping mapping) {
        ImportLog log = new ImportLog();
        this.data = data;
        this.accounts = CompanyBuilder.accounts(data);
        this.links = new CompanyBuilder(log).links(data);
        this.ownership = SellerBuilder.ownership(data, log);
        this.activities = SellerBuilder.activities(data);
        this.catalogue = new CatalogueBuilder(data, log).catalogue();
        this.opportunities = new OpportunityBuilder(data, accounts, log).opportunities(mapping.taxBasis());
        this.assets = AssetBuilder.assets(data, log);
        this.whiteSpaceFacts = new WhiteSpaceBuilder(data, log).facts(catalogue, opportunities, assets);
        this.rates = RateBuilder.rates(data, log);
        this.observationRows = ObservationBuilder.rows(data, log);
        // where a scale is wrong, each observation has a finding and is looked for
        this.observationsOf = Multimaps.index(observationRows, ObservationBuilder::account);
        this.evidence = EvidenceRegister.of(new EvidenceBuilder(data, log).evidence());
        LeadBuilder leadBuilder = new LeadBuilder(data, mapping.zone(), log);
        this.leadEvents = leadBuilder.events();
        this.leads = leadBuilder.leads(leadEvents);
        this.marketing = DepartmentBuilder.marketing(data);
        this.dials = DepartmentBuilder.dials(data);
        this.campaignTouches = DepartmentBuilder.touches(data);
        this.subscriptionRows = SubscriptionBuilder.rows(data, log);
        this.assetActions = new ActionBuilder(log).actions(data);
        this.segments = segments(data, subscriptionRows);
        this.success = new SuccessBuilder(data, log).rows();
        this.buyers = BuyerBuilder.buyers(data, log);
        this.undatedOn = mapping.segmentation().observedOn();
        this.findings = ImmutableList.<RowFinding>builder()
                .addAll(data.findings())
                .addAll(log.findings())
                .build();
        this.index = new RowIndex(data);
    }

    private static ImmutableMap<AccountId, String> segments(
            CanonicalData data, ImmutableList<CanonicalRow> subscriptionRows) {
        ImmutableMap.Builder<AccountId, String> segments = ImmutableMap.builder();
        segments.putAll(ActionBuilder.segments(data));
        for (CanonicalRow row : subscriptionRows) {
            row.text(CanonicalColumn.SUBSCRIPTION_SEGMENT)
                    .ifPresent(segment -> segments.put(SubscriptionBuilder.account(row), segment));
        }
        return segments.buildKeepingLast();
    }

    /**
     * Makes objects of canonical rows. What cannot be made is reported in {@link #findings()}.
     *
     * @param data the canonical rows
     * @param mapping the mapping they were read with
     * @return the data set
     */
    public static DataSet of(CanonicalData data, Mapping mapping) {
        return new DataSet(requireNonNull(data, "data"), requireNonNull(mapping, "mapping"));
    }

    /**
     * Returns the rows it was made of, with their account.
     *
     * @return the canonical data
     */
    public CanonicalData data() {
        return data;
    }

    /**
     * Returns the tables that the mapping fills, so that what was not given is told from what is empty.
     *
     * @return the tables, also those without a row
     */
    public ImmutableSet<CanonicalTable> given() {
        return data.given();
    }

    /**
     * Returns the accounts.
     *
     * @return the accounts, in the order of the rows
     */
    public Accounts accounts() {
        return accounts;
    }

    /**
     * Returns what an account is called.
     *
     * @param id of an account, perhaps one that only other rows name
     * @return its name, or the id where none is known
     */
    public String nameOf(AccountId id) {
        return accounts.find(requireNonNull(id, "id")).map(Account::label).orElse(id.value());
    }

    /**
     * Returns what a product is called.
     *
     * @param id of a product, perhaps one that only other rows name
     * @return its name, or the id where none is known
     */
    public String nameOf(ProductId id) {
        return catalogue.find(requireNonNull(id, "id")).map(Product::label).orElse(id.value());
    }

    /**
     * Returns the parent links, those of the account table first.
     *
     * @return the links; a row that states id and name of the parent gives a link by id
     */
    public ImmutableList<ParentLink> links() {
        return links;
    }

    /**
     * Returns the sellers.
     *
     * @return the sellers, in the order of the rows
     */
    public Sellers sellers() {
        return ownership.sellers();
    }

    /**
     * Returns the owner table.
     *
     * @return who owned which account when; empty when no owner table is mapped
     */
    public Ownership ownership() {
        return ownership;
    }

    /**
     * Returns the activities.
     *
     * @return the activities, in the order of the rows
     */
    public ImmutableList<Activity> activities() {
        return activities;
    }

    /**
     * Returns the products, how they stand to each other, and their edition ladders.
     *
     * @return the catalogue, in the order of the rows
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Returns the opportunities with their lines, on the tax basis of the mapping. The products of lines without a
     * price are among {@link org.revenuekit.core.opportunity.Opportunity#unpricedProducts()}, unless they are returned.
     *
     * @return the opportunities, in the order of the rows
     */
    public Opportunities opportunities() {
        return opportunities;
    }

    /**
     * Returns the assets.
     *
     * @return the assets, in the order of the rows; none when no table of assets is mapped
     */
    public Assets assets() {
        return assets;
    }

    /**
     * Returns everything that a white-space analysis looks at: catalogue, opportunities, assets, exclusions,
     * competitors' products, needs, wallets, stated potentials, seats, and whose holdings were surveyed.
     *
     * @return the facts, in the order of the rows
     */
    public WhiteSpaceFacts whiteSpaceFacts() {
        return whiteSpaceFacts;
    }

    /**
     * Returns the exchange rates.
     *
     * @return the rates, none when no table of rates is mapped
     */
    public ExchangeRates rates() {
        return rates;
    }

    /**
     * Returns what was observed of accounts.
     *
     * @param date the date asked about, on which what states no date was so, unless the mapping states a day for it
     * @return the observations, in the order of the rows
     */
    public Observations observations(LocalDate date) {
        LocalDate undated = undatedOn.orElse(requireNonNull(date, "date"));
        return Observations.of(observationRows.stream()
                .map(row -> ObservationBuilder.observation(row, undated))
                .toList());
    }

    /**
     * Returns what happened between accounts and us, or is planned.
     *
     * @return the evidence, in the order of the rows
     */
    public EvidenceRegister evidence() {
        return evidence;
    }

    /**
     * Returns who goes through the process.
     *
     * @return the leads in the order of the rows; where no table of leads is mapped, those that events name
     */
    public Leads leads() {
        return leads;
    }

    /**
     * Returns what happened to leads.
     *
     * @return the events in the order of the rows
     */
    public ImmutableList<LeadEvent> leadEvents() {
        return leadEvents;
    }

    /**
     * Returns what channels cost and brought.
     *
     * @return the facts, in the order of the rows
     */
    public MarketingFacts marketing() {
        return marketing;
    }

    /**
     * Returns whom inside sales called.
     *
     * @return the dials, in the order of the rows
     */
    public ImmutableList<Dial> dials() {
        return dials;
    }

    /**
     * Returns by which channels leads were reached.
     *
     * @return the touches, in the order of the rows
     */
    public ImmutableList<CampaignTouch> campaignTouches() {
        return campaignTouches;
    }

    /**
     * Returns what accounts pay again and again, as the rows of subscriptions state it.
     *
     * @param date the date asked about, from which months are counted back where the rows state no days
     * @return the periods, in the order of the rows
     */
    public ImmutableList<AssetPeriod> assetPeriods(LocalDate date) {
        requireNonNull(date, "date");
        return SubscriptionBuilder.periods(subscriptionRows, date);
    }

    /**
     * Returns the assets that the rows of subscriptions tell of.
     *
     * @param asOf the point in time
     * @return one for each asset whose product is stated, as on the date, or else as it was last, or will be first
     */
    public ImmutableList<Asset> subscribedAssets(AsOf asOf) {
        return SubscriptionBuilder.assets(subscriptionRows, requireNonNull(asOf, "asOf"));
    }

    /**
     * Returns what was decided about assets.
     *
     * @return the actions, in the order of the rows
     */
    public ImmutableList<AssetAction> assetActions() {
        return assetActions;
    }

    /**
     * Returns which renewals are due, as the rows of subscriptions state it.
     *
     * @param asOf the point in time
     * @return one for each asset whose renewal is stated, or that is still to end
     */
    public ImmutableList<RenewalDue> renewals(AsOf asOf) {
        return SubscriptionBuilder.renewals(subscriptionRows, requireNonNull(asOf, "asOf"));
    }

    /**
     * Returns what ran out, as the rows of subscriptions state it, whether it went on or not.
     *
     * @param asOf the point in time
     * @return one for each row whose end has come
     */
    public ImmutableList<RenewalDue> pastRenewals(AsOf asOf) {
        return SubscriptionBuilder.pastRenewals(subscriptionRows, requireNonNull(asOf, "asOf"));
    }

    /**
     * Returns for how many months accounts stayed, where the rows of subscriptions state no days, and there is no log
     * of assets, which states days, too.
     *
     * @param unit in what they are asked for
     * @param asOf the point in time
     * @return by account; empty where they are asked for in days, anything states days, or there are none
     */
    public Optional<ImmutableMap<AccountId, Tenure>> tenures(TenureUnit unit, AsOf asOf) {
        return SubscriptionBuilder.tenures(subscriptionRows, requireNonNull(asOf, "asOf"))
                .filter(tenures -> unit == TenureUnit.MONTH && !tenures.isEmpty() && assetActions.isEmpty());
    }

    /**
     * Returns in which segments accounts are.
     *
     * @return the segment that the last of their rows of subscriptions states, or else of their purchases
     */
    public ImmutableMap<AccountId, String> segments() {
        return segments;
    }

    /**
     * Returns what rows tell of customers after the sale.
     *
     * @return milestones, requests, usage and criteria of success
     */
    public SuccessRows success() {
        return success;
    }

    /**
     * Returns who buys without a contract.
     *
     * @return the customers, in the order of the rows
     */
    public ImmutableList<Buyer> buyers() {
        return buyers;
    }

    /**
     * Returns how many observations state no date.
     *
     * @return 0 or more
     */
    public long undatedObservations() {
        return observationRows.stream()
                .filter(row -> row.date(CanonicalColumn.OBSERVATION_OBSERVED_ON).isEmpty())
                .count();
    }

    /**
     * Returns when accounts were first asked how satisfied they are, or what they need.
     *
     * @return the days; an account that is not in it was never asked, or it is not known
     */
    public ImmutableMap<AccountId, LocalDate> askedOn() {
        ImmutableMap.Builder<AccountId, LocalDate> askedOn = ImmutableMap.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.ACCOUNTS)) {
            row.date(CanonicalColumn.ACCOUNT_ASKED_ON)
                    .ifPresent(day -> askedOn.put(AccountId.of(row.requiredText(CanonicalColumn.ACCOUNT_ID)), day));
        }
        return askedOn.buildOrThrow();
    }

    /**
     * Returns what was found wrong with rows, those of the import and those that no object could be made of.
     *
     * @return the findings
     */
    public ImmutableList<RowFinding> findings() {
        return findings;
    }

    /**
     * Returns the rows that a finding is about: those of its subject, or where it names an account and the value that
     * was observed of it, those that state this value.
     *
     * @param finding a finding of the library
     * @return the rows in order, empty when nothing is known of the subject
     */
    public ImmutableList<RowRef> rowsOf(Finding finding) {
        requireNonNull(finding, "finding");
        String account = finding.details().get("account");
        String value = finding.details().get("value");
        String request = finding.details().get("request");
        if (request != null) {
            return index.rowsOf(new Subject("request", request));
        }
        return finding.subject().type().equals("indicator") && account != null && value != null
                ? observationsOf.get(account).stream()
                        .filter(row ->
                                ObservationBuilder.states(row, finding.subject().id(), value))
                        .map(CanonicalRow::at)
                        .collect(ImmutableList.toImmutableList())
                : rowsOf(finding.subject());
    }

    /**
     * Returns the rows that a subject came from: the row with its id, or for a company that is only named as a parent,
     * the rows that name it.
     *
     * @param subject what a finding of the library is about
     * @return the rows in order, empty when nothing is known of the subject
     */
    public ImmutableList<RowRef> rowsOf(Subject subject) {
        return index.rowsOf(requireNonNull(subject, "subject"));
    }
}
