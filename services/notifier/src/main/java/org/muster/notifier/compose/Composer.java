package org.muster.notifier.compose;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.contract.catalogue.StructureNames;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.Countries;
import org.muster.core.country.Language;
import org.muster.core.reminder.DueAction;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;
import org.muster.core.response.ActionCode;
import org.muster.core.structure.StructureId;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.recipient.Recipient;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes a reminder for one person: what, since when, what to do now, and why this person. */
@Component
public class Composer {
    private final Catalogue catalogue;
    private final StructureNames names;
    private final NotifierSettings settings;
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    Composer(Catalogue catalogue, NotifierSettings settings) {
        this.catalogue = catalogue;
        this.names = new StructureNames(catalogue);
        this.settings = settings;
        messages.setBasename("org/muster/notifier/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    /** The message in the recipient's language; in English where a language has no messages yet. */
    public Message write(Reminder reminder, Recipient recipient) {
        Language language = recipient.person().language();
        Locale locale = language.locale();
        String country = Countries.name(reminder.country(), language);
        String about = about(reminder, language);
        String kind = kind(reminder);
        Object[] said = {
            about,
            country,
            since(reminder, locale),
            String.valueOf(crisis(reminder)),
            hoursLeft(reminder),
            deadline(reminder, locale),
            occasion(reminder, locale),
            venue(reminder),
            touched(reminder, language)
        };
        String subject = text(locale, "subject." + kind, said);
        List<String> lines = new ArrayList<>();
        lines.add(text(locale, "what." + kind, said));
        if (reminder.reason() != null)
            lines.add(text(locale, "reason." + reminder.reason().name()));
        for (StructureId attend : reminder.attend())
            lines.add("• " + name(reminder, attend, language));
        lines.add(text(locale, "do." + kind, said));
        String link = settings.publicUrl() + "/countries/" + reminder.country();
        String why = text(locale, "why." + recipient.why().name());
        String body = String.join("\n\n", lines);
        String text = body + "\n\n" + link + "\n\n" + why + "\n";
        return new Message(
                subject,
                body,
                why,
                text,
                html(language, subject, lines, link, text(locale, "open", country), why));
    }

    /** The reason for telling somebody, in words. */
    public String why(Why why, Language language) {
        return text(language.locale(), "why." + why.name());
    }

    private String about(Reminder reminder, Language language) {
        if (reminder.structure() != null) return name(reminder, reminder.structure(), language);
        return reminder.action() == null
                ? String.valueOf(crisis(reminder))
                : action(reminder.action().action(), language);
    }

    private static @Nullable Object crisis(Reminder reminder) {
        return reminder.crisisName() == null ? reminder.crisis() : reminder.crisisName();
    }

    private String action(ActionCode code, Language language) {
        Action action = catalogue.actions().get(code);
        return action == null ? code.value() : action.name().in(language);
    }

    /** The word for it in the messages: a deadline that is over has words of its own. */
    private static String kind(Reminder reminder) {
        DueAction due = reminder.action();
        boolean over = due != null && !reminder.dueAt().isBefore(due.deadline());
        return reminder.kind().name() + (over ? ".OVER" : "");
    }

    /** Of the deadline, counted from when the reminder is due, whole hours begun. */
    private static long hoursLeft(Reminder reminder) {
        DueAction due = reminder.action();
        if (due == null) return 0;
        long minutes = Duration.between(reminder.dueAt(), due.deadline()).toMinutes();
        return Math.ceilDiv(minutes, 60L);
    }

    /** The deadline on the clock of the country and in UTC, so that nobody has to reckon. */
    private static String deadline(Reminder reminder, Locale locale) {
        DueAction due = reminder.action();
        if (due == null) return "";
        return onBothClocks(due.deadline(), reminder, locale);
    }

    /** When it happens, on the clock of the country and in UTC. */
    private static String occasion(Reminder reminder, Locale locale) {
        Occasion occasion = reminder.occasion();
        return occasion == null ? "" : onBothClocks(occasion.at(), reminder, locale);
    }

    private static String onBothClocks(Instant at, Reminder reminder, Locale locale) {
        ZoneId zone = Countries.zone(reminder.country());
        DateTimeFormatter form =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale);
        String there = zone.getDisplayName(TextStyle.FULL, locale);
        return "%s (%s) · %s UTC"
                .formatted(
                        form.format(at.atZone(zone)),
                        there,
                        form.format(at.atZone(ZoneOffset.UTC)));
    }

    private static String venue(Reminder reminder) {
        Occasion occasion = reminder.occasion();
        return occasion == null || occasion.venue() == null ? "–" : occasion.venue();
    }

    /** The tables that it touches, in words. */
    private String touched(Reminder reminder, Language language) {
        Occasion occasion = reminder.occasion();
        if (occasion == null) return "";
        return occasion.structures().stream()
                .map(s -> name(reminder, s, language))
                .collect(Collectors.joining(", "));
    }

    private String name(Reminder reminder, StructureId structure, Language language) {
        return names.in(language, reminder.name(structure));
    }

    private static String since(Reminder reminder, Locale locale) {
        ZoneId zone = Countries.zone(reminder.country());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(reminder.since().atZone(zone));
    }

    private String text(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    private static String html(
            Language language,
            String subject,
            List<String> lines,
            String link,
            String open,
            String why) {
        StringBuilder body = new StringBuilder();
        for (String line : lines)
            body.append("<p style=\"margin:0 0 14px\">")
                    .append(HtmlUtils.htmlEscape(line))
                    .append("</p>");
        return """
        <!doctype html><html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body style="margin:0;background:#f4f6fa;font-family:Arial,Helvetica,sans-serif;color:#182433">
        <div style="max-width:560px;margin:24px auto;background:#ffffff;border:1px solid #dce1e7;border-radius:6px">
        <div style="padding:16px 24px;background:#0a3d91;color:#ffffff;font-weight:bold;border-radius:6px 6px 0 0">Muster</div>
        <div style="padding:24px;font-size:16px;line-height:1.5"><h1 style="font-size:19px;margin:0 0 16px">%s</h1>%s
        <p style="margin:20px 0"><a href="%s" style="background:#0a3d91;color:#ffffff;text-decoration:none;padding:12px 18px;border-radius:4px;display:inline-block">%s</a></p></div>
        <div style="padding:14px 24px;border-top:1px solid #dce1e7;color:#5a6673;font-size:13px">%s</div></div></body></html>
        """
                .formatted(
                        language.tag(),
                        language.rightToLeft() ? "rtl" : "ltr",
                        HtmlUtils.htmlEscape(subject),
                        HtmlUtils.htmlEscape(subject),
                        body,
                        HtmlUtils.htmlEscape(link),
                        HtmlUtils.htmlEscape(open),
                        HtmlUtils.htmlEscape(why));
    }
}
