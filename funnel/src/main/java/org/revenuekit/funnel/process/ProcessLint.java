package org.revenuekit.funnel.process;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;

/**
 * The question what is missing or of no use in a process: leads that never leave or are never asked again, roles
 * without work, hand-offs between others than those who own the stages. Asked when a process is written, before any
 * lead goes through it. Nothing of it is wrong; each warning is worth a look.
 */
public final class ProcessLint {
    private final SalesProcess definition;

    private ProcessLint(SalesProcess definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition the process
     * @return the question
     */
    public static ProcessLint of(SalesProcess definition) {
        return new ProcessLint(requireNonNull(definition, "definition"));
    }

    /**
     * Looks for what is missing or of no use.
     *
     * @return the warnings: of the process, its roles, stages, reasons, qualification and hand-offs, each in the order
     *     of the process; O(size of the process), and for hand-offs O(hand-offs x stages)
     */
    public ProcessWarnings check() {
        List<Finding> found = new ArrayList<>();
        addUnlosable(found);
        addUnusedRoles(found);
        addStagesWithoutPhase(found);
        addNeverWokenUp(found);
        definition.qualification().ifPresent(qualification -> addQualification(qualification, found));
        definition.handOffs().forEach(handOff -> addHandOff(handOff, found));
        return new ProcessWarnings(definition, Findings.of(found));
    }

    private void addUnlosable(List<Finding> found) {
        if (definition.reasons().stream().noneMatch(reason -> reason.kind() == ExitKind.LOST)) {
            found.add(Finding.of(
                    ProcessLintFinding.NO_REASON_FOR_LOSING,
                    new Subject("process", definition.ref().toString())));
        }
    }

    private void addUnusedRoles(List<Finding> found) {
        Set<RoleId> used = new HashSet<>();
        for (Stage stage : definition.stages()) {
            used.add(stage.accountable());
            used.addAll(stage.helpers());
        }
        for (HandOff handOff : definition.handOffs()) {
            used.add(handOff.from());
            used.add(handOff.to());
        }
        for (Role role : definition.roles()) {
            if (!used.contains(role.id())) {
                found.add(Finding.of(
                        ProcessLintFinding.UNUSED_ROLE,
                        new Subject("role", role.id().value())));
            }
        }
    }

    private void addStagesWithoutPhase(List<Finding> found) {
        List<Stage> without = definition.stages().stream()
                .filter(stage -> stage.phase().isEmpty())
                .toList();
        if (without.size() < definition.stages().size()) {
            without.forEach(
                    stage -> found.add(Finding.of(ProcessLintFinding.STAGE_WITHOUT_PHASE, subject(stage.id()))));
        }
    }

    private void addNeverWokenUp(List<Finding> found) {
        for (ExitReason reason : definition.reasons()) {
            if (reason.kind() != ExitKind.DISQUALIFIED && reason.wakeUpDays().isEmpty()) {
                found.add(Finding.of(
                        ProcessLintFinding.NEVER_WOKEN_UP,
                        new Subject("reason", reason.id().value())));
            }
        }
    }

    private void addQualification(Qualification qualification, List<Finding> found) {
        for (LeadTrait trait : LeadTrait.values()) {
            if (qualification.reason(trait).isEmpty()) {
                found.add(Finding.of(
                        ProcessLintFinding.TRAIT_ACCEPTED,
                        new Subject("trait", trait.name()),
                        "stage",
                        qualification.stage().value()));
            }
        }
        if (before(qualification.stage()).isEmpty()) {
            found.add(Finding.of(ProcessLintFinding.EXCLUDED_AT_THE_START, subject(qualification.stage())));
        }
    }

    private void addHandOff(HandOff handOff, List<Finding> found) {
        Optional<RoleId> accountable = before(handOff.stage()).map(Stage::accountable);
        if (!accountable.equals(Optional.of(handOff.from()))) {
            Finding.Builder finding = Finding.builder();
            finding.kind(ProcessLintFinding.HAND_OFF_FROM_ANOTHER)
                    .subject(subject(handOff.stage()))
                    .putDetail("from", handOff.from().value());
            accountable.ifPresent(role -> finding.putDetail("accountable", role.value()));
            found.add(finding.build());
        }
        Stage stage = definition.stage(handOff.stage());
        if (!stage.accountable().equals(handOff.to()) && !stage.helpers().contains(handOff.to())) {
            found.add(Finding.of(
                    ProcessLintFinding.HAND_OFF_TO_ANOTHER,
                    subject(handOff.stage()),
                    "to",
                    handOff.to().value()));
        }
    }

    private Optional<Stage> before(StageId id) {
        int position = definition.stages().indexOf(definition.stage(id));
        return position == 0
                ? Optional.empty()
                : Optional.of(definition.stages().get(position - 1));
    }

    private static Subject subject(StageId stage) {
        return new Subject("stage", stage.value());
    }
}
