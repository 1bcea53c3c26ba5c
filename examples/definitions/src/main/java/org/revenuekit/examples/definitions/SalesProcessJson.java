package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.HandOff;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.MacroPhase;
import org.revenuekit.funnel.process.NamedRate;
import org.revenuekit.funnel.process.Qualification;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** A process with its stages, roles, channels, reasons, qualification, hand-offs and rates. */
final class SalesProcessJson {
    private SalesProcessJson() {}

    static SalesProcess read(Fields fields) {
        return fields.build(() -> {
            SalesProcess.Builder process = SalesProcess.builder();
            process.ref(fields.text("ref", DefinitionRef::parse)).name(fields.read("name", LabelJson::read));
            process.roles(fields.list("roles", SalesProcessJson::role));
            process.stages(fields.list("stages", SalesProcessJson::stage));
            process.goal(fields.text("goal", StageId::of));
            fields.given("channels", name -> fields.list(name, SalesProcessJson::channel), process::channels);
            fields.given("reasons", name -> fields.list(name, SalesProcessJson::reason), process::reasons);
            fields.given(
                    "qualification",
                    name -> fields.read(name, SalesProcessJson::qualification),
                    accepted -> process.qualification(accepted));
            fields.given("handOffs", name -> fields.list(name, SalesProcessJson::handOff), process::handOffs);
            fields.given("rates", name -> fields.list(name, SalesProcessJson::rate), process::rates);
            return process.build();
        });
    }

    private static Role role(Fields fields) {
        return fields.build(() -> new Role(fields.text("id", RoleId::of), fields.read("name", LabelJson::read)));
    }

    private static Stage stage(Fields fields) {
        return fields.build(() -> {
            Stage.Builder stage = Stage.builder();
            stage.id(fields.text("id", StageId::of)).name(fields.read("name", LabelJson::read));
            stage.accountable(fields.text("accountable", RoleId::of));
            fields.given("helpers", name -> fields.texts(name, RoleId::of), stage::helpers);
            fields.given("phase", MacroPhase.class, phase -> stage.phase(phase));
            return stage.build();
        });
    }

    private static EntryChannel channel(Fields fields) {
        return fields.build(
                () -> new EntryChannel(fields.text("id", ChannelId::of), fields.read("name", LabelJson::read)));
    }

    private static ExitReason reason(Fields fields) {
        return fields.build(() -> new ExitReason(
                fields.text("id", ReasonId::of),
                fields.oneOf("kind", ExitKind.class),
                fields.read("name", LabelJson::read),
                fields.or("wakeUpDays", name -> OptionalInt.of(fields.integer(name)), OptionalInt.empty())));
    }

    private static Qualification qualification(Fields fields) {
        return fields.build(() -> Qualification.of(
                fields.text("stage", StageId::of), fields.read("exclusions", SalesProcessJson::exclusions)));
    }

    private static ImmutableMap<LeadTrait, ReasonId> exclusions(Fields fields) {
        return fields.build(() -> {
            ImmutableMap.Builder<LeadTrait, ReasonId> exclusions = ImmutableMap.builder();
            for (LeadTrait trait : LeadTrait.values()) {
                fields.given(
                        trait.name(), name -> fields.text(name, ReasonId::of), reason -> exclusions.put(trait, reason));
            }
            return exclusions.buildOrThrow();
        });
    }

    private static HandOff handOff(Fields fields) {
        return fields.build(() -> new HandOff(
                fields.text("stage", StageId::of),
                fields.text("from", RoleId::of),
                fields.text("to", RoleId::of),
                Value.DURATION.read(fields, "respondWithin")));
    }

    private static NamedRate rate(Fields fields) {
        return fields.build(() -> new NamedRate(
                fields.text("code"),
                fields.read("name", LabelJson::read),
                fields.text("base", StageId::of),
                fields.text("reached", StageId::of)));
    }

    static void write(SalesProcess process, ObjectNode into) {
        into.put("ref", process.ref().toString()).set("name", LabelJson.write(process.name()));
        into.set("roles", Tree.list(process.roles(), SalesProcessJson::write));
        into.set("stages", Tree.list(process.stages(), SalesProcessJson::write));
        into.put("goal", process.goal().value());
        into.set("channels", Tree.list(process.channels(), SalesProcessJson::write));
        into.set("reasons", Tree.list(process.reasons(), SalesProcessJson::write));
        process.qualification().ifPresent(accepted -> into.set("qualification", write(accepted)));
        into.set("handOffs", Tree.list(process.handOffs(), SalesProcessJson::write));
        into.set("rates", Tree.list(process.rates(), SalesProcessJson::write));
    }

    private static ObjectNode write(Role role) {
        ObjectNode node = Tree.object().put("id", role.id().value());
        return node.set("name", LabelJson.write(role.name()));
    }

    private static ObjectNode write(Stage stage) {
        ObjectNode node = Tree.object().put("id", stage.id().value());
        node.set("name", LabelJson.write(stage.name()));
        node.put("accountable", stage.accountable().value());
        node.set("helpers", Tree.list(stage.helpers().asList(), id -> TextNode.valueOf(id.value())));
        stage.phase().ifPresent(phase -> node.put("phase", phase.name()));
        return node;
    }

    private static ObjectNode write(EntryChannel channel) {
        ObjectNode node = Tree.object().put("id", channel.id().value());
        return node.set("name", LabelJson.write(channel.name()));
    }

    private static ObjectNode write(ExitReason reason) {
        ObjectNode node = Tree.object()
                .put("id", reason.id().value())
                .put("kind", reason.kind().name());
        node.set("name", LabelJson.write(reason.name()));
        reason.wakeUpDays().ifPresent(days -> node.put("wakeUpDays", days));
        return node;
    }

    private static ObjectNode write(Qualification qualification) {
        ObjectNode node = Tree.object().put("stage", qualification.stage().value());
        ObjectNode exclusions = node.putObject("exclusions");
        new TreeMap<>(qualification.exclusions())
                .forEach((trait, reason) -> exclusions.put(trait.name(), reason.value()));
        return node;
    }

    private static ObjectNode write(HandOff handOff) {
        return Tree.object()
                .put("stage", handOff.stage().value())
                .put("from", handOff.from().value())
                .put("to", handOff.to().value())
                .put("respondWithin", handOff.respondWithin().toString());
    }

    private static ObjectNode write(NamedRate rate) {
        ObjectNode node = Tree.object().put("code", rate.code());
        node.set("name", LabelJson.write(rate.name()));
        return node.put("base", rate.base().value())
                .put("reached", rate.reached().value());
    }
}
