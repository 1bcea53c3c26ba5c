package org.revenuekit.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.FactDate;
import org.revenuekit.examples.report.csv.UnreadableFileException;
import org.revenuekit.examples.report.json.ReportJson;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingException;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.examples.report.mapping.ViewName;
import org.revenuekit.examples.report.story.Story;
import org.revenuekit.examples.report.story.Texts;
import org.revenuekit.hierarchy.HierarchyView;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job: which corporate family is the biggest customer, and what else do the exports of a CRM tell? */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        version = "RevenueKit 0.1.0-SNAPSHOT",
        description = "Reads a folder of CSV exports through a mapping file; prints a story and writes report.json."
                + " Without data it tells a story: who is Tangerine's best customer?")
public final class Report implements Callable<Integer> {
    private static final String TANGERINE = "tangerine";
    private static final String CUSTOMERS = "customers";
    private static final String CAPRICORN = "capricorn";
    static final ImmutableList<String> STORY_FILES = ImmutableList.of(
            "accounts.csv",
            "activities.csv",
            "campaign-touches.csv",
            "dials.csv",
            "editions.csv",
            "lead-events.csv",
            "leads.csv",
            "marketing.csv",
            "needs.csv",
            "observations.csv",
            "opportunities.csv",
            "opportunity-lines.csv",
            "owners.csv",
            "potentials.csv",
            "product-relations.csv",
            "products.csv",
            "sellers.csv");

    static final ImmutableList<String> CAPRICORN_FILES = ImmutableList.of(
            "accounts.csv",
            "activities.csv",
            "asset-actions.csv",
            "editions.csv",
            "lead-events.csv",
            "leads.csv",
            "links.csv",
            "marketing.csv",
            "milestones.csv",
            "opportunities.csv",
            "opportunity-lines.csv",
            "owners.csv",
            "products.csv",
            "requests.csv",
            "sellers.csv",
            "subscriptions.csv",
            "success-criteria.csv",
            "usage.csv");
    private static final ImmutableList<String> STORIES = ImmutableList.of(TANGERINE, CUSTOMERS, CAPRICORN);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of CSV exports")
    private @Nullable Path data;

    @Option(
            names = "--story",
            paramLabel = "NAME",
            description = "which story to tell without data: tangerine (default), customers: four hundred of them,"
                    + " asked how satisfied they are and what they need, or capricorn: what comes after the sale")
    private @Nullable String story;

    @Option(names = "--mapping", paramLabel = "FILE", description = "mapping file, see MAPPING.md")
    private @Nullable Path mapping;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "date asked about, such as 2026-03-31; by default the latest date that states a fact")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            description =
                    "with the knowledge of which day: links on record then; by default that of the date asked about")
    private @Nullable LocalDate knownOn;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "where to write (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("out");

    @Option(
            names = "--lang",
            paramLabel = "en|ja",
            defaultValue = "en",
            description = "language of the story (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Option(
            names = "--view",
            paramLabel = "NAME",
            description = "how links become families, instead of what the mapping says: standard,"
                    + " majority-ownership, capital-affiliation or consolidation")
    private @Nullable String view;

    private final PrintStream console;
    private final PrintStream progress;

    Report(PrintStream console, PrintStream progress) {
        this.console = console;
        this.progress = progress;
    }

    /**
     * Runs the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        int code = run(utf8(System.out), utf8(System.err), arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /**
     * Runs the program without ending the process.
     *
     * @param console where the story goes
     * @param progress where progress and errors go
     * @param arguments the command line
     * @return 0 if all went well, 1 if mapping or data cannot be read, 2 if the command line is wrong
     */
    static int run(PrintStream console, PrintStream progress, String... arguments) {
        return new CommandLine(new Report(console, progress))
                .setErr(new PrintWriter(progress, true, StandardCharsets.UTF_8))
                .setOut(new PrintWriter(console, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        if ((data == null) != (mapping == null)) {
            throw wrong("--data and --mapping go together");
        }
        if (story != null && data != null) {
            throw wrong("--story is told without --data");
        }
        if (story != null && !STORIES.contains(story)) {
            throw wrong("--story must be one of " + String.join(", ", STORIES) + ", was " + story);
        }
        if (!language.equals("en") && !language.equals("ja")) {
            throw wrong("--lang must be en or ja, was " + language);
        }
        if (view != null && !ViewName.BY_WORD.containsKey(view)) {
            throw wrong("--view must be one of " + String.join(", ", ViewName.BY_WORD.keySet()) + ", was " + view);
        }
        try {
            if (data != null && mapping != null) {
                report(data, MappingReader.read(mapping));
            } else if (CUSTOMERS.equals(story)) {
                story(
                        CUSTOMERS,
                        Maps.transformValues(Customers.files(), text -> text.getBytes(StandardCharsets.UTF_8)));
            } else if (CAPRICORN.equals(story)) {
                story(CAPRICORN, resources(CAPRICORN, CAPRICORN_FILES));
            } else {
                story(TANGERINE, resources(TANGERINE, STORY_FILES));
                if (story == null) {
                    console.println("  " + texts().text("otherStories", CUSTOMERS, CAPRICORN));
                }
            }
            return 0;
        } catch (MappingException | UnreadableFileException unreadable) {
            progress.println(unreadable.getMessage());
            return 1;
        }
    }

    private static ImmutableMap<String, byte[]> resources(String name, ImmutableList<String> of) throws IOException {
        ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
        for (String file : of) {
            files.put(file, resource(name + "/" + file));
        }
        return files.buildOrThrow();
    }

    /** The files of a story are resources, perhaps inside a jar, or made: they are read from a folder as anybody's. */
    private void story(String name, Map<String, byte[]> files) throws IOException {
        Path folder = Files.createTempDirectory(name);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            report(
                    folder,
                    MappingReader.parse(
                            "mapping.json", new String(resource(name + "/mapping.json"), StandardCharsets.UTF_8)));
        } finally {
            for (String file : files.keySet()) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.deleteIfExists(folder);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Report.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return in.readAllBytes();
        }
    }

    private void report(Path folder, Mapping by) throws IOException {
        CanonicalData canonical = Importer.read(folder, by, new ConsoleProgress(progress));
        DataSet read = DataSet.of(canonical, by);
        Optional<FactDate> latest = asOf == null ? canonical.latestFact() : Optional.empty();
        LocalDate date = asOf != null
                ? asOf
                : latest.map(FactDate::date)
                        .orElseThrow(() -> wrong("no row states a dated fact: say which date with --as-of"));
        AsOf seenFrom = BusinessCalendar.of(by.zone(), by.fiscalYearStart()).endOf(date);
        seenFrom = knownOn == null ? seenFrom : seenFrom.knownOn(knownOn);
        Frame frame = new Frame(by, seenFrom, latest);
        Answers answers = Answers.of(read, by, view(by), seenFrom);
        Texts texts = texts();
        console.print(Story.tell(frame, answers, texts));
        Files.createDirectories(out);
        ReportJson.write(frame, answers, out.resolve("report.json"));
        FindingsCsv.write(answers, texts, out.resolve("findings.csv"));
        console.println();
        console.println("  " + texts.text("written", out.resolve("report.json")));
        console.println("  " + texts.text("written", out.resolve("findings.csv")));
    }

    private Texts texts() {
        return Texts.of(Locale.forLanguageTag(language));
    }

    private HierarchyView view(Mapping by) {
        ViewName name = Optional.ofNullable(view).map(ViewName.BY_WORD::get).orElse(by.view());
        return Views.of(name, by.selfLinkMarksTop());
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
