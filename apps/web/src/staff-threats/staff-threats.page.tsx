import { yearOf, yearPeriod, type Period } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { areasQuery, instanceQuery } from '../api/queries.js';
import { formatCount, formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { readView } from '../navigation/view-address.js';
import { AreaCombobox } from '../picture/area-combobox.js';
import { addressOf, areasByAddress, firstArea } from '../picture/area-list.js';
import { EmptyPicture } from '../picture/empty-picture.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/chooser.css';
import '../styles/figures.css';
import '../styles/picture.css';
import '../styles/week.css';
import { Alert } from '../ui/alert.js';
import { Select } from '../ui/select.js';
import { staffThreatsQuery } from './threats-query.js';
import { ThreatsReport } from './threats-report.js';

const YEARS_LISTED = 6;

interface StaffThreatsPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** What has befallen staff, as a set of its own: who may read the rows sees numbers, others bands of whole years. */
export default function StaffThreatsPage({ session, address }: StaffThreatsPageProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  usePageTitle(t('staffThreats.heading'));
  const areas = useQuery(areasQuery);
  const instance = useQuery(instanceQuery);
  const running = Number(formatDate(Date.now()).slice(0, 4));
  const choice = readView(address);
  const period = choice.period ?? yearPeriod(running - 1);
  const byAddress = areasByAddress(areas.data ?? []);
  const area = choice.area ? (byAddress.get(choice.area) ?? null) : firstArea(areas.data ?? []);
  const asked = area ? addressOf(area) : '';
  const threats = useQuery({ ...staffThreatsQuery(asked, period), enabled: area !== null });
  const failed = [areas, instance, threats].find(({ isError }) => isError);
  const shown = threats.data && byAddress.get(threats.data.area);
  const position = threats.data && formatCount(threats.data.asOfPosition, language);
  const show = (to: string, year: string) => moveTo(`/staff-threats?area=${to}&year=${year}`);
  const year = String(yearOf(period) ?? running - 1);
  return (
    <Shell session={session} asOf={position && t('shell.asOf', { position })}>
      <article className="picture week">
        {areas.data && area && (
          <section className="chooser" aria-label={t('staffThreats.choose')}>
            <AreaCombobox
              areas={areas.data}
              chosen={asked}
              onChoose={(chosen) => show(chosen, year)}
            />
            <Select
              id="year"
              label={t('staffThreats.year')}
              value={year}
              onChange={(chosen) => show(asked, chosen)}
            >
              {yearsTo(running, period).map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </section>
        )}
        {areas.data && !area && (
          <EmptyPicture kind={areas.data.length === 0 ? 'noAreas' : 'unknownArea'} />
        )}
        {failed && <Failure problem={failed.error} onRetry={() => void failed.refetch()} />}
        {threats.data && shown && instance.data ? (
          <Told threats={threats.data} area={shown} instance={instance.data.name} />
        ) : (
          !failed && area && <Loading />
        )}
      </article>
    </Shell>
  );
}

function yearsTo(running: number, period: Period): number[] {
  const years = Array.from({ length: YEARS_LISTED }, (_, at) => running - at);
  const asked = yearOf(period);
  return asked === null || years.includes(asked) ? years : [...years, asked];
}

type ToldProps = Pick<Parameters<typeof ThreatsReport>[0], 'threats' | 'area' | 'instance'>;

function Told(props: ToldProps) {
  const { t } = useTranslation();
  const { figures, period, told } = props.threats;
  if (figures && period) return <ThreatsReport {...props} figures={figures} period={period} />;
  const why = told === 'none' ? 'notAllowed' : 'notOver';
  return (
    <Alert heading={t(`staffThreats.${why}Heading`)} headingLevel={1}>
      <p>{t(`staffThreats.${why}`)}</p>
    </Alert>
  );
}
