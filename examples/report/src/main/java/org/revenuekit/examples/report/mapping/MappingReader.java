package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.examples.report.csv.DataFolder;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/**
 * Reads mapping files: JSON in UTF-8 of at most 1 MB, 10,000 names and a depth of 20. The limits are kept before memory
 * is used, names that are unknown or stand twice are refused, and every mistake is named with its place. The format is
 * described in the program's {@code MAPPING.md} and by the JSON Schema {@code mapping.schema.json}.
 */
public final class MappingReader {

    private static final int MAX_BYTES = 1 << 20;
    private static final ImmutableMap<String, Month> MONTHS = ImmutableMap.copyOf(
            Arrays.stream(Month.values()).collect(ImmutableMap.toImmutableMap(Month::name, Function.identity())));
    private static final ImmutableSet<CanonicalTable> DESCRIBE_PRODUCTS =
            Sets.immutableEnumSet(CanonicalTable.PRODUCT_RELATIONS, CanonicalTable.EDITIONS);
    private static final ImmutableMap<String, TaxBasis> TAX_BASES = ImmutableMap.of(
            "exclusive", TaxBasis.EXCLUSIVE, "inclusive", TaxBasis.INCLUSIVE, "unstated", TaxBasis.UNSTATED);

    private final String text;
    private final Problems problems;

    private MappingReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * Reads a mapping file.
     *
     * @param file the file
     * @return the mapping
     * @throws MappingException if the file cannot be read or anything in it is wrong
     */
    public static Mapping read(Path file) {
        String name = String.valueOf(requireNonNull(file, "file").getFileName());
        Json.Place start = new Json.Place(1, 1);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new Problems(name).fatal(start, "the mapping file cannot be read; is there such a file?");
        }
        if (bytes.length > MAX_BYTES) {
            throw new Problems(name).fatal(start, "the file is longer than " + MAX_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Problems(name).fatal(start, "the file is not UTF-8");
        }
    }

    /**
     * Reads the text of a mapping file.
     *
     * @param name what to call it in messages
     * @param json the text
     * @return the mapping
     * @throws MappingException if anything in it is wrong
     */
    public static Mapping parse(String name, String json) {
        Problems problems = new Problems(requireNonNull(name, "name"));
        Json root = JsonText.parse(requireNonNull(json, "json"), problems);
        Optional<Mapping> mapping =
                Fields.of(root, "", problems).map(fields -> new MappingReader(json, problems).mapping(fields));
        problems.throwIfAny();
        return mapping.orElseThrow();
    }

    private Mapping mapping(Fields fields) {
        fields.text("$schema");
        String name = fields.requiredText("name");
        if (fields.has("name") && name.isBlank()) {
            fields.problem("name", "must not be blank");
        }
        String about = fields.text("about").orElse("");
        CurrencyUnit currency = currency(fields);
        ZoneId zone = zone(fields);
        if (!fields.has("fiscalYearStart")) {
            fields.problem("fiscalYearStart", "is required, such as JANUARY");
        }
        Month fiscalYearStart = fields.oneOf("fiscalYearStart", MONTHS).orElse(Month.JANUARY);
        TaxBasis taxBasis = fields.oneOf("taxBasis", TAX_BASES).orElse(TaxBasis.UNSTATED);
        ViewName view = fields.oneOf("view", ViewName.BY_WORD).orElse(ViewName.STANDARD);
        Optional<Boolean> selfLinkMarksTop = fields.flag("selfLinkMarksTop");
        WhiteSpacePolicy whiteSpace = fields.object("whiteSpace")
                .map(new WhiteSpaceParser(name, currency, problems)::policy)
                .orElse(WhiteSpacePolicy.standard(currency));
        SegmentationDefinitions segmentation = fields.object("segmentation")
                .map(new SegmentationParser(new EmbeddedDefinitions(text, "segmentation", problems))::definitions)
                .orElse(SegmentationDefinitions.STANDARD);
        PhaseDefinitions phases = fields.object("phases")
                .map(new PhaseParser(new EmbeddedDefinitions(text, "phases", problems))::definitions)
                .orElse(PhaseDefinitions.STANDARD);
        FunnelDefinitions funnel = fields.object("funnel")
                .map(new FunnelParser(new EmbeddedDefinitions(text, "funnel", problems))::definitions)
                .orElse(FunnelDefinitions.STANDARD);
        Optional<PlanDefinitions> plan = fields.object("plan")
                .map(
                        new PlanParser(new EmbeddedDefinitions(text, "plan", problems), funnel.process(), currency)
                                ::definitions);
        RevenueDefinitions revenue = fields.object("revenue")
                .map(new RevenueParser(name, currency)::definitions)
                .orElse(RevenueDefinitions.standard(currency));
        Optional<SuccessDefinitions> success = fields.object("success").map(new SuccessParser(name)::definitions);
        Optional<LifetimeDefinitions> lifetime =
                fields.object("lifetime").flatMap(new LifetimeParser(name, currency)::definitions);
        CustomerLifecyclePolicy lifecycle = fields.object("lifecycle")
                .map(new LifecycleParser(name)::policy)
                .orElse(CustomerLifecyclePolicy.standard());
        Settings defaults = fields.object("defaults").map(this::defaults).orElse(Settings.STANDARD);
        ImmutableMap<String, Alias> aliases = aliases(fields);
        ImmutableMap<String, String> ignored = ignoredFiles(fields);

        ColumnParser columns = new ColumnParser(aliases, zone, problems);
        SourceParser parser = new SourceParser(columns, new UnpivotParser(columns, zone), defaults, ignored, problems);
        ImmutableList<BodsFiles> bods = fields.list("bods", parser::bods);
        if (fields.has("bods") && bods.isEmpty()) {
            fields.problem("bods", "must have at least one source");
        }
        ImmutableListMultimap<CanonicalTable, SourceMapping> sources = sources(fields, parser);
        if (funnel.opportunities().isPresent() && sources.containsKey(CanonicalTable.LEAD_EVENTS)) {
            fields.problem(
                    "funnel", "its 'opportunities' are leads, and so are those of 'leadEvents': state one of them");
        }
        if (sources.containsKey(CanonicalTable.BUYERS) && !fields.has("lifetime")) {
            fields.problem("lifetime", "is required, with its margin, where 'buyers' are read");
        }
        if (sources.containsKey(CanonicalTable.BUYERS)
                && lifetime.filter(LifetimeDefinitions::opportunities).isPresent()) {
            fields.problem(
                    "lifetime",
                    "its 'buying' is of opportunities, so that 'buyers' would not be used: state one of them");
        }
        ImmutableList<ValueCheck> checks = fields.list("check", parser::check);
        fields.finish();
        return new Mapping(
                name,
                about,
                currency,
                zone,
                fiscalYearStart,
                taxBasis,
                view,
                selfLinkMarksTop,
                whiteSpace,
                segmentation,
                phases,
                funnel,
                plan,
                revenue,
                success,
                lifetime,
                lifecycle,
                aliases,
                ignored,
                bods,
                sources,
                checks);
    }

    private static CurrencyUnit currency(Fields fields) {
        String code = fields.requiredText("currency");
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            if (fields.has("currency")) {
                fields.problem("currency", "unknown currency '" + Shown.text(code) + "'; such as USD, EUR, JPY");
            }
            return CurrencyUnit.USD;
        }
    }

    private static ZoneId zone(Fields fields) {
        String id = fields.requiredText("zone");
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            if (fields.has("zone")) {
                fields.problem(
                        "zone", "unknown zone '" + Shown.text(id) + "'; such as Asia/Tokyo, America/New_York, UTC");
            }
            return ZoneOffset.UTC;
        }
    }

    private Settings defaults(Fields fields) {
        Settings settings = Settings.STANDARD.withFile(fields);
        settings.csvFormat(fields);
        settings.cellFormat(fields, ZoneOffset.UTC);
        fields.finish();
        return settings;
    }

    private ImmutableMap<String, Alias> aliases(Fields fields) {
        ImmutableMap.Builder<String, Alias> aliases = ImmutableMap.builder();
        fields.object("aliases")
                .ifPresent(tables -> tables.members()
                        .keySet()
                        .forEach(table -> aliases.put(table, new Alias(table, tables.textsByName(table)))));
        return aliases.buildOrThrow();
    }

    private static ImmutableMap<String, String> ignoredFiles(Fields fields) {
        ImmutableMap<String, String> ignored = fields.textsByName("ignoredFiles");
        ignored.forEach((file, why) -> {
            DataFolder.nameProblem(file).ifPresent(problem -> fields.problem("ignoredFiles", problem));
            if (why.isBlank()) {
                fields.problem("ignoredFiles", "say why '" + Shown.text(file) + "' is not read");
            }
        });
        return ignored;
    }

    private ImmutableListMultimap<CanonicalTable, SourceMapping> sources(Fields fields, SourceParser parser) {
        ImmutableListMultimap.Builder<CanonicalTable, SourceMapping> sources = ImmutableListMultimap.builder();
        Optional<Fields> tables = fields.object("tables");
        if ((!fields.has("tables") && !fields.has("bods"))
                || tables.filter(given -> given.members().isEmpty()).isPresent()) {
            fields.problem("tables", "must have at least one table");
        }
        tables.ifPresent(given -> given.members().forEach((name, json) -> {
            Optional<CanonicalTable> table = CanonicalTable.named(name);
            if (table.isPresent()) {
                ImmutableList<SourceMapping> read =
                        given.list(name, (item, path) -> parser.source(table.get(), item, path));
                if (json instanceof Json.Array array && array.items().isEmpty()) {
                    given.problem(name, "must have at least one source");
                }
                if (DESCRIBE_PRODUCTS.contains(table.get()) && !given.has(CanonicalTable.PRODUCTS.jsonName())) {
                    given.problem(name, "its rows describe those of 'products', which no source fills");
                }
                sources.putAll(table.get(), read);
            } else {
                problems.addUnknown(json.place(), given.path(), "table", name, tableNames());
            }
        }));
        return sources.build();
    }

    private static ImmutableList<String> tableNames() {
        return Arrays.stream(CanonicalTable.values())
                .map(CanonicalTable::jsonName)
                .collect(ImmutableList.toImmutableList());
    }
}
