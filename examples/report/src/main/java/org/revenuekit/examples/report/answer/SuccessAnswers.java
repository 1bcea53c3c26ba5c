package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.SuccessRows;
import org.revenuekit.examples.report.mapping.SuccessDefinitions;
import org.revenuekit.funnel.success.AdoptionReport;
import org.revenuekit.funnel.success.AdoptionReview;
import org.revenuekit.funnel.success.ContactReport;
import org.revenuekit.funnel.success.ContactReview;
import org.revenuekit.funnel.success.Customer;
import org.revenuekit.funnel.success.CustomerFact;
import org.revenuekit.funnel.success.Customers;
import org.revenuekit.funnel.success.LifecycleBoard;
import org.revenuekit.funnel.success.LifecycleReview;
import org.revenuekit.funnel.success.OnboardingReport;
import org.revenuekit.funnel.success.OnboardingReview;
import org.revenuekit.funnel.success.RequestId;
import org.revenuekit.funnel.success.ServiceReport;
import org.revenuekit.funnel.success.ServiceReview;
import org.revenuekit.funnel.success.SuccessReport;
import org.revenuekit.funnel.success.SuccessReview;

/**
 * What becomes of customers after the sale.
 *
 * @param customers the customers, with the days of their contracts as assets tell them
 * @param phases in which phase of customer success they are; empty without rows of milestones and usage
 * @param onboarding how they are brought into use; empty without rows of milestones
 * @param contacts to whom somebody should turn; empty without rows of activities
 * @param service how fast requests are answered; empty without rows of them
 * @param abouts what requests are about, where that is known
 * @param adoption how much of what they have they use, for each kind of usage of which there are rows
 * @param criteria whether they have what success means to them; empty without rows of criteria
 */
public record SuccessAnswers(
        Customers customers,
        Optional<LifecycleBoard> phases,
        Optional<OnboardingReport> onboarding,
        Optional<ContactReport> contacts,
        Optional<ServiceReport> service,
        ImmutableMap<RequestId, String> abouts,
        ImmutableList<AdoptionReport> adoption,
        Optional<SuccessReport> criteria) {
    /** Checks that nothing is null. */
    public SuccessAnswers {
        requireNonNull(customers, "customers");
        requireNonNull(phases, "phases");
        requireNonNull(onboarding, "onboarding");
        requireNonNull(contacts, "contacts");
        requireNonNull(service, "service");
        requireNonNull(abouts, "abouts");
        requireNonNull(adoption, "adoption");
        requireNonNull(criteria, "criteria");
    }

    /**
     * Asks.
     *
     * @param facts what is known of assets
     * @param stated by what customers are judged; empty if the mapping says nothing of it
     * @return the answers; empty if no row tells of customers after the sale, and the mapping does not ask
     */
    public static Optional<SuccessAnswers> of(RevenueFacts facts, Optional<SuccessDefinitions> stated) {
        DataSet data = facts.data();
        SuccessRows rows = data.success();
        if (rows.isEmpty() && stated.isEmpty()) {
            return Optional.empty();
        }
        SuccessDefinitions definitions = stated.orElse(SuccessDefinitions.STANDARD);
        AsOf asOf = facts.asOf();
        ContractFacts contracts = ContractFacts.of(facts);
        Customers customers = contracts.customers();
        ImmutableSet<AccountId> ids =
                customers.list().stream().map(Customer::account).collect(ImmutableSet.toImmutableSet());
        ImmutableList<AdoptionReport> adoption = definitions.adoption().stream()
                .filter(policy -> rows.usage().stream().anyMatch(reading -> reading.kind() == policy.kind()))
                .map(policy -> AdoptionReview.of(policy)
                        .measure(
                                customers,
                                Iterables.filter(rows.usage(), reading -> reading.kind() == policy.kind()),
                                asOf))
                .collect(ImmutableList.toImmutableList());
        // who is no customer is called before the sale
        Optional<ContactReport> contacts = Optional.of(data.activities())
                .filter(all -> !all.isEmpty())
                .map(all -> ContactReview.of(definitions.cadence())
                        .review(customers, Iterables.filter(all, one -> ids.contains(one.account())), asOf));
        Optional<ServiceReport> service = Optional.of(rows.requests())
                .filter(all -> !all.isEmpty())
                .map(all -> ServiceReview.of(definitions.promise())
                        .measure(customers, all, definitions.hours(asOf.calendar()), asOf));
        return Optional.of(new SuccessAnswers(
                customers,
                Optional.of(rows)
                        .filter(all ->
                                !all.milestones().isEmpty() || !all.usage().isEmpty())
                        .map(all -> LifecycleReview.of(definitions.lifecycle())
                                .judge(customers, phaseFacts(all, contracts), asOf)),
                Optional.of(rows.milestones())
                        .filter(all -> !all.isEmpty())
                        .map(all ->
                                OnboardingReview.of(definitions.onboarding()).review(customers, all, asOf)),
                contacts,
                service,
                rows.abouts(),
                adoption,
                Optional.of(rows.criteria())
                        .filter(all -> !all.isEmpty())
                        .map(all -> SuccessReview.of(SuccessMeasures.criteria(all))
                                .review(customers, measured(data, ids, service, contacts, asOf), asOf))));
    }

    private static Iterable<CustomerFact> phaseFacts(SuccessRows rows, ContractFacts contracts) {
        return Iterables.concat(rows.milestones(), rows.usage(), contracts.events());
    }

    /** Whatever a criterion can be measured by: what was observed, and what follows from the other rows. */
    private static Observations measured(
            DataSet data,
            ImmutableSet<AccountId> customers,
            Optional<ServiceReport> service,
            Optional<ContactReport> contacts,
            AsOf asOf) {
        return Observations.of(Stream.of(
                        data.observations(asOf.date()).list().stream(),
                        data.success().usage().stream()
                                .filter(reading -> reading.used() <= reading.available())
                                .flatMap(SuccessMeasures::observation),
                        service.stream().flatMap(report -> report.observations().list().stream()),
                        contacts.stream().flatMap(report -> report.observations().list().stream()))
                .flatMap(part -> part)
                .filter(observation -> customers.contains(observation.account()))
                .toList());
    }

    /**
     * Returns what can be taken into an index: how much of what they have customers use, which part of their requests
     * was answered in time, by how many days contacts are overdue.
     *
     * @return the observations
     */
    public ImmutableList<Observation> observations() {
        return Stream.of(
                        adoption.stream().map(AdoptionReport::observations),
                        service.stream().map(ServiceReport::observations),
                        contacts.stream().map(ContactReport::observations))
                .flatMap(part -> part)
                .flatMap(observed -> observed.list().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the definitions that were applied.
     *
     * @return each once
     */
    public ImmutableSet<DefinitionRef> definitions() {
        return Stream.of(
                        phases.stream().map(answer -> answer.definition().ref()),
                        onboarding.stream().map(answer -> answer.definition().ref()),
                        contacts.stream().map(answer -> answer.definition().ref()),
                        service.stream().map(answer -> answer.definition().ref()),
                        adoption.stream().map(answer -> answer.definition().ref()),
                        criteria.stream().map(answer -> answer.definition().ref()))
                .flatMap(part -> part)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns what is wrong with the rows.
     *
     * @return the findings, each once; those of phases are those of onboarding and adoption
     */
    public Findings findings() {
        return Findings.of(Stream.of(
                        Stream.of(customers.findings()),
                        onboarding.stream().map(OnboardingReport::findings),
                        contacts.stream().map(ContactReport::findings),
                        service.stream().map(ServiceReport::findings),
                        adoption.stream().map(AdoptionReport::findings),
                        criteria.stream().map(SuccessReport::findings))
                .flatMap(part -> part)
                .flatMap(Findings::stream)
                .distinct()
                .toList());
    }
}
